package org.wisselwerk.matching.improve;

import java.util.List;
import java.util.Map;

/**
 * A change to be tried.
 *
 * @param fields as the API writes them
 * @param shown what the sentence about it names, after the number of those it serves
 */
record Attempt(Map<String, Object> fields, List<Object> shown) {

    static Attempt of(String field, Object value, Object... shown) {
        return new Attempt(Map.of(field, value), List.of(shown));
    }
}
