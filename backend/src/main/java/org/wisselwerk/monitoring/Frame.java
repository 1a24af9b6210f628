package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.wisselwerk.listing.Kind;

/** Which months, kinds and provinces are looked at, and how their cells add up. */
record Frame(List<YearMonth> months, List<Kind> kinds, List<String> provinces) {

    /** Cells of which one is the sum of the others. */
    record Sum(Cell total, List<Cell> parts) {}

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
        return sums;
    }

    private static List<Cell> only(List<Cell> cells, Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).toList();
    }
}
