package org.wisselwerk.collaboration;

import org.jspecify.annotations.Nullable;

/**
 * What a side says, or both agree on: a value of the item's form, words, or both. Words alone are always an answer, for
 * what no form foresees.
 *
 * @param words at most {@link #MAX_WORDS} characters
 */
public record Answer(@Nullable Value value, @Nullable String words) {

    static final int MAX_WORDS = 600;

    public Answer {
        if (value == null && words == null) {
            throw new IllegalArgumentException("an answer says something");
        }
    }

    static Answer words(String words) {
        return new Answer(null, words);
    }

    static Answer of(Value value) {
        return new Answer(value, null);
    }

    /** The same value, or the same words where neither has a value. Words beside a value explain it. */
    boolean saysTheSameAs(Answer other) {
        if (value != null || other.value != null) {
            return value != null && value.equals(other.value);
        }
        return words != null && other.words != null && words.strip().equalsIgnoreCase(other.words.strip());
    }
}
