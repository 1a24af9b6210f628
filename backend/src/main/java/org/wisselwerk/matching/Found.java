package org.wisselwerk.matching;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.words.Understood;

/**
 * The answer to a search.
 *
 * @param total how many there are in all
 * @param lowerBound there are more than {@code total}
 * @param understood null when nothing was typed
 * @param answered some of the best are about the words; false when nothing but the kind named beside them is there
 * @param relaxed what was let go to find anything: radius, period, kind
 * @param degraded the search engine was away, and the database answered
 */
record Found(
        List<SearchItem> items,
        long total,
        boolean lowerBound,
        Map<Facet, Counts> facets,
        @Nullable Understood understood,
        boolean answered,
        List<String> relaxed,
        boolean degraded) {

    /** By the search engine. */
    Found(
            List<SearchItem> items,
            long total,
            boolean lowerBound,
            Map<Facet, Counts> facets,
            @Nullable Understood understood,
            boolean answered,
            List<String> relaxed) {
        this(items, total, lowerBound, facets, understood, answered, relaxed, false);
    }

    /**
     * What was counted by one facet.
     *
     * @param said listings by the value they say, those with most first
     * @param unsaid listings that leave it empty, and stay whatever value is chosen
     */
    record Counts(SequencedMap<String, Long> said, long unsaid) {}
}
