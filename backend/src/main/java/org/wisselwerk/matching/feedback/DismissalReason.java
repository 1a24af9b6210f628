package org.wisselwerk.matching.feedback;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Criterion;

/** Why a match is not wanted; most reasons blame the criterion that should have kept it down. */
public enum DismissalReason {
    TOO_FAR(Criterion.DISTANCE),
    OTHER_TRADE(Criterion.SUBSTANCE),
    FULL(Criterion.CAPACITY),
    OTHER(null);

    private final @Nullable Criterion criterion;

    DismissalReason(@Nullable Criterion criterion) {
        this.criterion = criterion;
    }

    /** The one that it blames, null for none. */
    public @Nullable Criterion criterion() {
        return criterion;
    }
}
