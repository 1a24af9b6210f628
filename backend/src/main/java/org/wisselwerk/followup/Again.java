package org.wisselwerk.followup;

/** Whether a side would do it again with the same partner. */
enum Again {
    YES,
    /** Agreed differently. */
    YES_CHANGED,
    UNSURE,
    NO;

    boolean willing() {
        return switch (this) {
            case YES, YES_CHANGED -> true;
            case UNSURE, NO -> false;
        };
    }
}
