package org.wisselwerk.monitoring;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * Somebody who asks for every cell of a month and knows how they add up: every cell is an unknown, every sum and every
 * answer an equation, solved exactly in whole numbers; and bounds on every unknown, narrowed by every sum until nothing
 * changes. Of another make than the code: how cells add up is written down here once more, down to the single cells of
 * kinds × provinces × facets, which nobody shows.
 */
final class FacetAttack {

    private static final int MANY = 100_000;

    private final YearMonth month;
    private final List<Kind> kinds;
    private final List<String> provinces;
    private final SortedMap<String, SortedSet<String>> facets;
    private final List<Cell> unknowns = new ArrayList<>();
    private final Map<Cell, Integer> columns = new HashMap<>();
    private final List<List<Cell>> sums = new ArrayList<>();
    private final Map<Cell, Integer> seen = new HashMap<>();
    private final Map<Cell, Integer> most = new HashMap<>();
    private @Nullable Map<Cell, Integer> known;

    FacetAttack(
            YearMonth month, List<Kind> kinds, List<String> provinces, SortedMap<String, SortedSet<String>> facets) {
        this.month = month;
        this.kinds = kinds;
        this.provinces = provinces;
        this.facets = facets;
        for (Kind kind : withAll(kinds)) {
            for (String province : withAll(provinces)) {
                unknown(cell(kind, province));
            }
        }
        for (String code : facets.keySet()) {
            for (Kind kind : withAll(kinds)) {
                withAll(provinces).forEach(province -> unknown(Cell.of(kind, province, Facet.of(code))));
            }
        }
        facets.forEach((code, parts) -> parts.forEach(part -> unknown(Cell.of(null, null, new Facet(code, part)))));
        addUp();
    }

    List<Cell> unknowns() {
        return unknowns;
    }

    /** Asks for everything. */
    void see(Window window, Measure measure) {
        unknowns.forEach(cell -> put(seen, cell, shown(window, measure, cell)));
    }

    /** Knows that nothing is more than this. */
    void atMost(Window window, Measure measure) {
        unknowns.forEach(cell -> put(most, cell, shown(window, measure, cell)));
    }

    /** What would be shown if only the few were hidden. */
    void seeAllButTheFew(Counts counts) {
        unknowns.stream()
                .filter(cell -> counts.organisations(cell) >= Suppression.BELOW)
                .forEach(cell -> seen.put(cell, counts.number(cell)));
    }

    /** Whether the number of a cell can be found. */
    boolean knows(Cell cell) {
        if (known == null) {
            known = solved();
            known.putAll(narrowed());
        }
        return known.containsKey(cell);
    }

    private void unknown(Cell cell) {
        columns.put(cell, unknowns.size());
        unknowns.add(cell);
    }

    private Cell cell(@Nullable Kind kind, @Nullable String province) {
        return kind != null && province != null ? new Cell(month, kind, province) : new Cell(null, kind, province);
    }

    /** Each a whole and its parts. */
    private void addUp() {
        for (Kind kind : withAll(kinds)) {
            sum(cell(kind, null), provinces.stream().map(province -> cell(kind, province)));
            for (String province : withAll(provinces)) {
                sum(
                        cell(kind, province),
                        facets.keySet().stream().map(code -> Cell.of(kind, province, Facet.of(code))));
            }
        }
        for (String province : withAll(provinces)) {
            sum(cell(null, province), kinds.stream().map(kind -> cell(kind, province)));
        }
        facets.forEach((code, parts) -> {
            Facet facet = Facet.of(code);
            for (Kind kind : withAll(kinds)) {
                sum(Cell.of(kind, null, facet), provinces.stream().map(province -> Cell.of(kind, province, facet)));
            }
            for (String province : withAll(provinces)) {
                sum(Cell.of(null, province, facet), kinds.stream().map(kind -> Cell.of(kind, province, facet)));
            }
            if (!parts.isEmpty()) {
                sum(Cell.of(null, null, facet), parts.stream().map(part -> Cell.of(null, null, new Facet(code, part))));
            }
        });
    }

    private void sum(Cell whole, Stream<Cell> parts) {
        sums.add(Stream.concat(Stream.of(whole), parts).toList());
    }

    private static @Nullable Integer shown(Window window, Measure measure, Cell cell) {
        return cell.facet() == null
                ? window.shown(measure, cell.kind(), cell.province())
                : window.shownOf(measure, cell.kind(), cell.province(), cell.facet());
    }

    private static void put(Map<Cell, Integer> numbers, Cell cell, @Nullable Integer number) {
        if (number != null) {
            numbers.put(cell, number);
        }
    }

    private static <T> List<@Nullable T> withAll(List<T> some) {
        List<@Nullable T> all = new ArrayList<>(some);
        all.add(null);
        return all;
    }

    private Map<Cell, Integer> solved() {
        List<BigInteger[]> rows = new ArrayList<>();
        for (List<Cell> sum : sums) {
            BigInteger[] row = row();
            sum.forEach(cell -> row[column(cell)] = BigInteger.ONE);
            row[column(sum.getFirst())] = BigInteger.ONE.negate();
            rows.add(row);
        }
        seen.forEach((cell, number) -> {
            BigInteger[] row = row();
            row[column(cell)] = BigInteger.ONE;
            row[unknowns.size()] = BigInteger.valueOf(number);
            rows.add(row);
        });
        Map<Cell, Integer> found = new HashMap<>();
        WindowTest.solved(rows, unknowns.size())
                .forEach((column, value) -> found.put(unknowns.get(column), value.intValueExact()));
        return found;
    }

    private BigInteger[] row() {
        BigInteger[] row = new BigInteger[unknowns.size() + 1];
        Arrays.fill(row, BigInteger.ZERO);
        return row;
    }

    private int column(Cell cell) {
        return java.util.Objects.requireNonNull(columns.get(cell));
    }

    private Map<Cell, Integer> narrowed() {
        int[] low = new int[unknowns.size()];
        int[] high = new int[unknowns.size()];
        for (Cell cell : unknowns) {
            low[column(cell)] = seen.getOrDefault(cell, 0);
            high[column(cell)] = seen.getOrDefault(cell, most.getOrDefault(cell, MANY));
        }
        boolean again = true;
        while (again) {
            again = false;
            for (List<Cell> sum : sums) {
                again |= narrow(sum, low, high);
            }
        }
        Map<Cell, Integer> found = new HashMap<>();
        for (Cell cell : unknowns) {
            if (low[column(cell)] == high[column(cell)]) {
                found.put(cell, low[column(cell)]);
            }
        }
        return found;
    }

    private boolean narrow(List<Cell> sum, int[] low, int[] high) {
        int whole = column(sum.getFirst());
        List<Integer> parts = sum.stream().skip(1).map(this::column).toList();
        int least = parts.stream().mapToInt(part -> low[part]).sum();
        int greatest = parts.stream().mapToInt(part -> high[part]).sum();
        boolean changed = tighten(whole, least, greatest, low, high);
        for (int part : parts) {
            changed |=
                    tighten(part, low[whole] - (greatest - high[part]), high[whole] - (least - low[part]), low, high);
        }
        return changed;
    }

    private static boolean tighten(int cell, int least, int greatest, int[] low, int[] high) {
        int newLow = Math.max(low[cell], least);
        int newHigh = Math.min(high[cell], greatest);
        boolean changed = newLow > low[cell] || newHigh < high[cell];
        low[cell] = newLow;
        high[cell] = newHigh;
        return changed;
    }
}
