package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** Every place to wait for a password to be hashed is taken. */
class BusyIT {

    private final Semaphore places = RunningApplication.bean(Passwords.class).places;

    @Test
    void whoComesThenIsSentAwayForAMomentAndHasGuessedNothing() {
        Somebody an = Somebody.registered();
        int taken = places.drainPermits();
        try {
            for (int i = 0; i < 12; i++) {
                Api.Answer busy = an.signIn(Somebody.PASSWORD).expect(503);
                assertThat(busy.problem()).isEqualTo("/problems/busy");
                assertThat(busy.header("Retry-After")).isEqualTo("5");
            }
            assertThat(Somebody.anyone().signIn("whatever it is").expect(503).problem())
                    .isEqualTo("/problems/busy");
            Api.stranger().get("/api/listings").expect(200);
        } finally {
            places.release(taken);
        }
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
        assertThat(places.availablePermits()).isEqualTo(taken);
    }
}
