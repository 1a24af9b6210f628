package org.wisselwerk.membership;

import org.wisselwerk.platform.Refusal;

/** What came of a use case: what it made, or why not. */
sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal why) implements Outcome<T> {}

    static <T> Outcome<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    /** For the edge, where a refusal is thrown. */
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal why) -> throw why;
        };
    }
}
