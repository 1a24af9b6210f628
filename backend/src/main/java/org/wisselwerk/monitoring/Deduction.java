package org.wisselwerk.monitoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can find out who sees the shown cells: they make a system of linear equations in the hidden ones, and
 * no number is below zero. Solved by elimination, and by narrowing what each hidden number can be; each may find what
 * the other does not.
 */
final class Deduction {

    /** More than any count. */
    private static final int MANY = 1_000_000_000;

    private final List<Frame.Sum> sums;
    private final Map<Cell, int[]> bounds = new HashMap<>();
    private final Set<Cell> open;

    private Deduction(Set<Cell> hidden, List<Frame.Sum> sums, Counts counts, Map<Cell, Integer> most) {
        this.sums = sums;
        this.open = new LinkedHashSet<>(hidden);
        for (Frame.Sum sum : sums) {
            Stream.concat(sum.parts().stream(), Stream.of(sum.total()))
                    .forEach(cell -> bounds.put(cell, seen(cell, hidden, counts, most)));
        }
    }

    /**
     * The hidden cells whose number can be found.
     *
     * @param most the most that is known to be in a cell, where that is known
     */
    static Set<Cell> found(Set<Cell> hidden, List<Frame.Sum> sums, Counts counts, Map<Cell, Integer> most) {
        Deduction deduction = new Deduction(hidden, sums, counts, most);
        Set<Cell> found = new HashSet<>();
        Set<Cell> more = deduction.round(counts);
        while (!more.isEmpty()) {
            found.addAll(more);
            deduction.open.removeAll(more);
            more = deduction.round(counts);
        }
        return found;
    }

    private static int[] seen(Cell cell, Set<Cell> hidden, Counts counts, Map<Cell, Integer> most) {
        int number = counts.number(cell);
        return hidden.contains(cell) ? new int[] {0, most.getOrDefault(cell, MANY)} : new int[] {number, number};
    }

    private Set<Cell> round(Counts counts) {
        Set<Cell> found = determined();
        found.forEach(cell -> tighten(of(cell), counts.number(cell), counts.number(cell)));
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (Frame.Sum sum : sums) {
                narrowed |= narrow(sum);
            }
        }
        open.stream().filter(cell -> of(cell)[0] == of(cell)[1]).forEach(found::add);
        return found;
    }

    private boolean narrow(Frame.Sum sum) {
        long low = 0;
        long high = 0;
        for (Cell part : sum.parts()) {
            low += of(part)[0];
            high += of(part)[1];
        }
        int[] total = of(sum.total());
        boolean narrowed = tighten(total, low, high);
        for (Cell part : sum.parts()) {
            int[] own = of(part);
            narrowed |= tighten(own, total[0] - (high - own[1]), total[1] - (low - own[0]));
        }
        return narrowed;
    }

    private static boolean tighten(int[] bounds, long low, long high) {
        int newLow = (int) Math.max(bounds[0], low);
        int newHigh = (int) Math.min(bounds[1], high);
        boolean tighter = newLow > bounds[0] || newHigh < bounds[1];
        bounds[0] = newLow;
        bounds[1] = newHigh;
        return tighter;
    }

    /** A row with one unknown left says what it is. */
    private Set<Cell> determined() {
        List<Cell> unknowns = List.copyOf(open);
        Map<Cell, Integer> columns = new HashMap<>();
        unknowns.forEach(cell -> columns.put(cell, columns.size()));
        double[][] rows = sums.stream().map(sum -> equation(sum, columns)).toArray(double[][]::new);
        Elimination.reduce(rows);
        Set<Cell> determined = new HashSet<>();
        for (double[] row : rows) {
            int column = Elimination.only(row);
            if (column >= 0) {
                determined.add(unknowns.get(column));
            }
        }
        return determined;
    }

    private static double[] equation(Frame.Sum sum, Map<Cell, Integer> columns) {
        double[] row = new double[columns.size()];
        sum.parts().forEach(part -> set(row, columns.get(part), 1));
        set(row, columns.get(sum.total()), -1);
        return row;
    }

    private static void set(double[] row, @Nullable Integer column, double value) {
        if (column != null) {
            row[column] = value;
        }
    }

    private int[] of(Cell cell) {
        int[] known = bounds.get(cell);
        if (known == null) {
            throw new IllegalStateException("no sum speaks of " + cell);
        }
        return known;
    }
}
