package org.wisselwerk.followup;

import java.util.List;
import java.util.stream.Stream;

/** Whether a side would do it again with the same partner. */
enum Again {
    YES,
    /** Agreed differently. */
    YES_CHANGED,
    UNSURE,
    NO;

    static final List<Again> WILLING =
            Stream.of(values()).filter(Again::willing).toList();

    boolean willing() {
        return switch (this) {
            case YES, YES_CHANGED -> true;
            case UNSURE, NO -> false;
        };
    }
}
