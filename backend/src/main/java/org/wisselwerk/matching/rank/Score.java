package org.wisselwerk.matching.rank;

import org.jspecify.annotations.Nullable;

/**
 * How one criterion came out.
 *
 * @param value 0 to 1, null when one of the two says nothing about it
 * @param cap why the whole cannot be good, whatever else fits; null when it can
 */
public record Score(
        @Nullable Double value, Finding finding, @Nullable Cap cap) {

    static Score of(double value, Finding finding) {
        return new Score(Math.clamp(value, 0, 1), finding, null);
    }

    static Score unknown(String key, Object... arguments) {
        return new Score(null, Finding.of(key, arguments), null);
    }

    Score cappedBy(Cap reason) {
        return new Score(value, finding, reason);
    }
}
