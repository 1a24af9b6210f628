package org.wisselwerk.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and hours as the pupils live them, wherever the server and its clock stand. */
public final class BelgianTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private BelgianTime() {}

    /** The day it is now. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day on which an instant falls. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a day. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
