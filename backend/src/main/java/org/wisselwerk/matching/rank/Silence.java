package org.wisselwerk.matching.rank;

/** Who says nothing about something, seen from who asks. */
enum Silence {
    OURS,
    THEIRS,
    BOTH;

    /** At least one of them is silent. */
    static Silence of(boolean ours, boolean theirs) {
        if (ours) {
            return theirs ? BOTH : OURS;
        }
        return THEIRS;
    }

    /** An unknown score, whose finding is {@code <criterion>.unknown-<who>}. */
    Score on(Criterion criterion) {
        String who = switch (this) {
            case OURS -> "ours";
            case THEIRS -> "theirs";
            case BOTH -> "both";
        };
        return Score.unknown(() -> Finding.of(criterion.code() + ".unknown-" + who));
    }
}
