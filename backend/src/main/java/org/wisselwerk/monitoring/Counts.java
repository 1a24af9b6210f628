package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.wisselwerk.listing.Kind;

/** How often something happened in each cell, and how many organisations took part in it. */
final class Counts {

    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final Map<Cell, Set<UUID>> organisations = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> facets = new TreeMap<>();

    void add(YearMonth month, Kind kind, String province, int number, Set<UUID> parties) {
        Cell.of(month, kind, province).forEach(cell -> add(cell, number, parties));
    }

    void add(YearMonth month, Kind kind, String province, Facet facet, int number, Set<UUID> parties) {
        add(month, kind, province, number, parties);
        Cell.faceted(kind, province, facet).forEach(cell -> add(cell, number, parties));
        SortedSet<String> parts = facets.computeIfAbsent(facet.code(), code -> new TreeSet<>());
        if (facet.part() != null) {
            parts.add(facet.part());
        }
    }

    int number(Cell cell) {
        return numbers.getOrDefault(cell, 0);
    }

    int organisations(Cell cell) {
        return organisations.getOrDefault(cell, Set.of()).size();
    }

    /** The facets that were counted: codes, with the parts of those that have any. */
    SortedMap<String, SortedSet<String>> facets() {
        return facets;
    }

    private void add(Cell cell, int number, Set<UUID> parties) {
        numbers.merge(cell, number, Integer::sum);
        organisations.computeIfAbsent(cell, key -> new HashSet<>()).addAll(parties);
    }
}
