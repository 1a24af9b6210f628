package org.wisselwerk.matching.rank;

import java.util.List;

/**
 * Why a criterion scored as it did, for every language: a key of the texts in {@code matching/explanations} and what
 * stands in its places. "Ours" is the side of who asks, "theirs" that of the candidate. Arguments are strings, numbers,
 * dates, enums of the listing, {@link Concepts}, {@link Term}, {@link Several} or another finding.
 */
public record Finding(String key, List<Object> arguments) {

    /** Ids of concepts, shown by their labels. */
    public record Concepts(List<String> ids) {}

    /** A word of the texts themselves, under {@code value.<name>}. */
    public record Term(String name) {

        static Term grade(int grade) {
            return new Term("GRADE_" + grade);
        }
    }

    /** Several of the other arguments, shown one after the other in this order. */
    public record Several(List<?> each) {}

    static Finding of(String key, Object... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
