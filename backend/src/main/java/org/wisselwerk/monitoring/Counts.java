package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.listing.Kind;

/** How often something happened in each cell, and how many organisations took part in it. */
final class Counts {

    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final Map<Cell, Set<UUID>> organisations = new HashMap<>();

    void add(YearMonth month, Kind kind, String province, int number, Set<UUID> parties) {
        for (Cell cell : Cell.of(month, kind, province)) {
            numbers.merge(cell, number, Integer::sum);
            organisations.computeIfAbsent(cell, key -> new HashSet<>()).addAll(parties);
        }
    }

    int number(Cell cell) {
        return numbers.getOrDefault(cell, 0);
    }

    int organisations(Cell cell) {
        return organisations.getOrDefault(cell, Set.of()).size();
    }
}
