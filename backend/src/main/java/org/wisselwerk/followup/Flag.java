package org.wisselwerk.followup;

import org.jspecify.annotations.Nullable;

/** When two scores of an expectation are a reason to talk. */
final class Flag {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    private static final int APART = 2;
    private static final int LOW = 2;

    private Flag() {}

    /** A difference of two or more, or one of both at two or lower. A side that has not scored is null. */
    static boolean raised(@Nullable Integer asking, @Nullable Integer offering) {
        boolean low = isLow(asking) || isLow(offering);
        return low || asking != null && offering != null && Math.abs(asking - offering) >= APART;
    }

    private static boolean isLow(@Nullable Integer score) {
        return score != null && score <= LOW;
    }
}
