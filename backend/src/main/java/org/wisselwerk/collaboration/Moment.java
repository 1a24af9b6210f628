package org.wisselwerk.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.wisselwerk.platform.BelgianTime;

/** When something is decided: the instant, and the day it is in Brussels, by which all periods are counted. */
record Moment(Instant now, LocalDate today) {

    static Moment of(Clock clock) {
        return of(clock.instant());
    }

    static Moment of(Instant now) {
        return new Moment(now, BelgianTime.day(now));
    }
}
