package org.wisselwerk.listing;

/** Days of the week, Monday first, as the import format writes them. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN
}
