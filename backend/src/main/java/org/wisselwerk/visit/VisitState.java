package org.wisselwerk.visit;

/** Where a visit stands. */
enum VisitState {
    /** One side named moments; the other picks. */
    PROPOSED,
    PLANNED,
    /** It was, and somebody wrote down how. */
    HELD,
    CANCELLED;

    boolean mayBePicked() {
        return this == PROPOSED;
    }

    boolean mayBeCancelled() {
        return switch (this) {
            case PROPOSED, PLANNED -> true;
            case HELD, CANCELLED -> false;
        };
    }

    boolean mayBeReported() {
        return switch (this) {
            case PLANNED, HELD -> true;
            case PROPOSED, CANCELLED -> false;
        };
    }
}
