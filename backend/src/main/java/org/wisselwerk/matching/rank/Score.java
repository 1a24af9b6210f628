package org.wisselwerk.matching.rank;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one criterion came out.
 *
 * @param value 0 to 1, null when one of the two says nothing about it
 * @param why looked for only when it is to be shown: hundreds are judged where twenty are explained
 * @param cap why the whole cannot be good, whatever else fits; null when it can
 */
record Score(
        @Nullable Double value,
        Supplier<Finding> why,
        @Nullable Cap cap) {

    /** What contradicts scores no more than this: then to say nothing is never worse, however poor the rest is. */
    static final double CONTRADICTED = 0.35;

    static Score of(double value, Supplier<Finding> why) {
        return new Score(Math.clamp(value, 0, 1), why, null);
    }

    static Score of(double value, String key, Object... arguments) {
        return of(value, () -> Finding.of(key, arguments));
    }

    static Score unknown(Supplier<Finding> why) {
        return new Score(null, why, null);
    }

    Score cappedBy(Cap reason) {
        return new Score(value, why, reason);
    }
}
