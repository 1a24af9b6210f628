package org.wisselwerk.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What nobody confirmed in time goes: an address that was typed is somebody's. */
@Singleton
class ForgetRequests {

    private final RegistrationRepository registrations;
    private final EmailChangeRepository changes;
    private final Clock clock;

    ForgetRequests(RegistrationRepository registrations, EmailChangeRepository changes, Clock clock) {
        this.registrations = registrations;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "8m")
    void forget() {
        registrations.forget(clock.instant());
        changes.forget(clock.instant());
    }
}
