package org.wisselwerk.matching.rank;

import java.util.List;

/**
 * Why a criterion scored as it did, for every language: a key of the texts in {@code matching/explanations} and what
 * stands in its places. Arguments are strings, numbers, dates, enums of the listing or lists of concept ids.
 */
public record Finding(String key, List<Object> arguments) {

    static Finding of(String key, Object... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
