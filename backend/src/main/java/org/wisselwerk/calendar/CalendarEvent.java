package org.wisselwerk.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing in a calendar.
 *
 * @param uid the same for ever, whatever changes
 * @param sequence raised by what changes
 * @param changed when it last did
 */
record CalendarEvent(
        String uid, int sequence, Instant changed, String title, String address, boolean cancelled, When when) {

    /** When it is. */
    sealed interface When {
        record Day(LocalDate day) implements When {}

        record Time(Instant from, Instant to) implements When {}
    }
}
