package org.wisselwerk.matching;

import java.util.Set;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.platform.Paging;

/**
 * A search as it was asked.
 *
 * @param text what was typed, empty for none
 * @param literal readings of the words that were refused: place, period, kind, names of kinds, direction, language, ids of concepts
 */
record Search(String text, Set<String> literal, Filters filters, Sorting sorting, Paging paging) {

    Search with(Filters other) {
        return new Search(text, literal, other, sorting, paging);
    }
}
