package org.wisselwerk.matching.feedback;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How often something was done at each position of a list of matches. */
final class RankUse {

    /** The first position of each group: 1, 2-3, 4-10, 11-50, and beyond. */
    private static final int[] FROM = {1, 2, 4, 11, 51};

    private final long[] counts = new long[FROM.length];
    private long known;
    private long unknown;
    private double reciprocals;
    private double scores;
    private long scored;

    /**
     * Positions in a row.
     *
     * @param to null: without an end
     */
    record Group(int from, @Nullable Integer to, long count) {}

    /**
     * @param position from 1, null where it is not known
     * @param sum of the scores of those that have one
     */
    void add(@Nullable Integer position, long number, double sum, long withScore) {
        scores += sum;
        scored += withScore;
        if (position == null) {
            unknown += number;
            return;
        }
        known += number;
        reciprocals += (double) number / position;
        int group = FROM.length - 1;
        while (FROM[group] > position) {
            group--;
        }
        counts[group] += number;
    }

    long total() {
        return known + unknown;
    }

    long unknown() {
        return unknown;
    }

    List<Group> groups() {
        return IntStream.range(0, FROM.length)
                .mapToObj(i -> new Group(FROM[i], i + 1 < FROM.length ? FROM[i + 1] - 1 : null, counts[i]))
                .toList();
    }

    /**
     * The mean of 1 / position over those that have one (mean reciprocal rank, Voorhees 1999): 1 when all stood first.
     * Null when none has.
     */
    @Nullable
    Double meanReciprocalRank() {
        return known == 0 ? null : Double.valueOf(reciprocals / known);
    }

    @Nullable
    Double meanScore() {
        return scored == 0 ? null : Double.valueOf(scores / scored);
    }
}
