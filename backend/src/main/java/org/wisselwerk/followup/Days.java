package org.wisselwerk.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are counted: in Brussels. */
final class Days {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private Days() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BRUSSELS);
    }
}
