package org.wisselwerk.listing;

import io.micronaut.serde.annotation.Serdeable;

/** Days of the week, Monday first, as the import format writes them. */
@Serdeable
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN
}
