package org.wisselwerk.matching.rank;

import java.util.List;
import java.util.Set;
import org.wisselwerk.listing.Weekday;

/**
 * Why a criterion scored as it did, for every language: a key of the texts in {@code matching/explanations} and what
 * stands in its places. Arguments are strings, numbers, dates, enums of the listing, {@link Concepts} or {@link Days}.
 */
public record Finding(String key, List<Object> arguments) {

    /** Ids of concepts, shown by their labels. */
    public record Concepts(List<String> ids) {}

    /** Days of the week, shown by their names in their order. */
    public record Days(Set<Weekday> days) {}

    static Finding of(String key, Object... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
