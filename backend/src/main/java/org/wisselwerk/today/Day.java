package org.wisselwerk.today;

import java.time.LocalDate;
import org.wisselwerk.collaboration.OpenRoom;

/** A day that is known, and what happens on it. */
public record Day(LocalDate on, What what, OpenRoom room) {

    /** In the order in which they stand on one day. */
    public enum What {
        BEGINS,
        VISIT,
        /** Its last day. */
        ENDS
    }
}
