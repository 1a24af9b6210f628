package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * Which months, kinds and provinces are looked at, and how their cells add up.
 *
 * @param facets codes with their parts; a code that is told apart is the sum of its parts. Of one month alone
 */
record Frame(
        List<YearMonth> months, List<Kind> kinds, List<String> provinces, SortedMap<String, SortedSet<String>> facets) {

    Frame(List<YearMonth> months, List<Kind> kinds, List<String> provinces) {
        this(months, kinds, provinces, Collections.emptySortedMap());
    }

    /** Cells of which one is the sum of the others. */
    record Sum(Cell total, List<Cell> parts) {

        /**
         * Whether the parts are single cells. None of these follows by elimination, nor anything by way of them: each
         * can be one more or less with what lies beside it in every direction, and no sum changes. They set bounds.
         */
        boolean ofSingles() {
            return parts.getFirst().single();
        }
    }

    /** The same with these facets. */
    Frame with(SortedMap<String, SortedSet<String>> counted) {
        return new Frame(months, kinds, provinces, counted);
    }

    /** All cells, what is added up before its parts. */
    List<Cell> cells() {
        return Stream.of(
                        List.of(Cell.TOTAL),
                        byMonth(),
                        byKind(),
                        byProvince(),
                        facets(null, null),
                        finest(),
                        kinds.stream()
                                .flatMap(kind -> facets(kind, null).stream())
                                .toList(),
                        provinces.stream()
                                .flatMap(province -> facets(null, province).stream())
                                .toList(),
                        facets.keySet().stream()
                                .flatMap(code -> parts(code).stream())
                                .toList(),
                        finest().stream()
                                .flatMap(cell -> facets(cell.kind(), cell.province()).stream())
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The finest cells. */
    List<Cell> finest() {
        List<Cell> cells = new ArrayList<>();
        for (YearMonth month : months) {
            for (Kind kind : kinds) {
                for (String province : provinces) {
                    cells.add(new Cell(month, kind, province));
                }
            }
        }
        return cells;
    }

    List<Cell> byMonth() {
        return months.stream().map(month -> new Cell(month, null, null)).toList();
    }

    List<Cell> byKind() {
        return kinds.stream().map(kind -> new Cell(null, kind, null)).toList();
    }

    List<Cell> byProvince() {
        return provinces.stream()
                .map(province -> new Cell(null, null, province))
                .toList();
    }

    /** The facets of a kind, of a province, of both or of all. */
    private List<Cell> facets(@Nullable Kind kind, @Nullable String province) {
        return facets.keySet().stream()
                .map(code -> Cell.of(kind, province, Facet.of(code)))
                .toList();
    }

    private List<Cell> parts(String code) {
        return facets.getOrDefault(code, Collections.emptySortedSet()).stream()
                .map(part -> Cell.of(null, null, new Facet(code, part)))
                .toList();
    }

    /** Everything that whoever sees all the cells could add up. */
    List<Sum> sums() {
        List<Cell> finest = finest();
        List<Sum> sums = new ArrayList<>();
        sums.add(new Sum(Cell.TOTAL, byMonth()));
        sums.add(new Sum(Cell.TOTAL, byKind()));
        sums.add(new Sum(Cell.TOTAL, byProvince()));
        byMonth()
                .forEach(cell ->
                        sums.add(new Sum(cell, only(finest, one -> Objects.equals(cell.month(), one.month())))));
        byKind().forEach(cell -> sums.add(new Sum(cell, only(finest, one -> cell.kind() == one.kind()))));
        byProvince()
                .forEach(cell ->
                        sums.add(new Sum(cell, only(finest, one -> Objects.equals(cell.province(), one.province())))));
        if (!facets.isEmpty()) {
            addFacets(sums);
        }
        return sums;
    }

    private void addFacets(List<Sum> sums) {
        sums.add(new Sum(Cell.TOTAL, facets(null, null)));
        byKind().forEach(cell -> sums.add(new Sum(cell, facets(cell.kind(), null))));
        byProvince().forEach(cell -> sums.add(new Sum(cell, facets(null, cell.province()))));
        finest().forEach(cell -> sums.add(new Sum(cell, facets(cell.kind(), cell.province()))));
        for (String code : facets.keySet()) {
            Facet facet = Facet.of(code);
            Cell all = Cell.of(null, null, facet);
            sums.add(new Sum(all, ofKinds(null, facet)));
            sums.add(new Sum(all, ofProvinces(null, facet)));
            kinds.forEach(kind -> sums.add(new Sum(Cell.of(kind, null, facet), ofProvinces(kind, facet))));
            provinces.forEach(place -> sums.add(new Sum(Cell.of(null, place, facet), ofKinds(place, facet))));
            if (!parts(code).isEmpty()) {
                sums.add(new Sum(all, parts(code)));
            }
        }
    }

    private List<Cell> ofKinds(@Nullable String province, Facet facet) {
        return kinds.stream().map(kind -> Cell.of(kind, province, facet)).toList();
    }

    private List<Cell> ofProvinces(@Nullable Kind kind, Facet facet) {
        return provinces.stream()
                .map(province -> Cell.of(kind, province, facet))
                .toList();
    }

    private static List<Cell> only(List<Cell> cells, Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).toList();
    }
}
