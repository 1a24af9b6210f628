package org.wisselwerk.unmet;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Destroys the keys of weeks that are over, with all hashes under them. On every replica: the second finds nothing. */
@Singleton
class ForgetWeeks {

    private final WeekRepository weeks;
    private final Clock clock;

    ForgetWeeks(WeekRepository weeks, Clock clock) {
        this.weeks = weeks;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1s")
    void forget() {
        weeks.destroyBefore(Week.of(clock));
    }
}
