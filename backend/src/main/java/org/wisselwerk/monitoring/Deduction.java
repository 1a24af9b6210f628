package org.wisselwerk.monitoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody can find out who sees the shown cells: they make a system of linear equations in the hidden ones, and
 * no number is below zero. Solved by elimination, and by narrowing what each hidden number can be; each may find what
 * the other does not. Cells have numbers here, in the order in which the sums speak of them.
 */
final class Deduction {

    /** More than any count. */
    private static final int MANY = 1_000_000_000;

    private final List<Cell> cells;
    private final int[] numbers;
    private final int[] most;
    private final List<int[]> sums;
    private final List<int[]> equations = new ArrayList<>();

    private int[] low = {};
    private int[] high = {};

    /**
     * @param sums all that adds up; each cell is in one of them
     * @param most the most that is known to be in a cell, where that is known
     */
    Deduction(List<Frame.Sum> sums, Counts counts, Map<Cell, Integer> most) {
        Map<Cell, Integer> places = new LinkedHashMap<>();
        this.sums = sums.stream().map(sum -> places(sum, places)).toList();
        this.cells = List.copyOf(places.keySet());
        this.numbers = cells.stream().mapToInt(counts::number).toArray();
        this.most =
                cells.stream().mapToInt(cell -> most.getOrDefault(cell, MANY)).toArray();
        for (int i = 0; i < sums.size(); i++) {
            if (!sums.get(i).ofSingles()) {
                equations.add(this.sums.get(i));
            }
        }
    }

    /** The total first, then its parts. */
    private static int[] places(Frame.Sum sum, Map<Cell, Integer> places) {
        return Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                .mapToInt(cell -> places.computeIfAbsent(cell, key -> places.size()))
                .toArray();
    }

    /** The hidden cells whose number can be found. */
    Set<Cell> found(Set<Cell> hidden) {
        low = numbers.clone();
        high = numbers.clone();
        boolean[] open = new boolean[cells.size()];
        for (int i = 0; i < open.length; i++) {
            if (hidden.contains(cells.get(i))) {
                open[i] = true;
                low[i] = 0;
                high[i] = most[i];
            }
        }
        Set<Cell> found = new HashSet<>();
        int before;
        do {
            before = found.size();
            determine(open);
            narrow();
            for (int i = 0; i < open.length; i++) {
                if (open[i] && low[i] == high[i]) {
                    open[i] = false;
                    found.add(cells.get(i));
                }
            }
        } while (found.size() > before);
        return found;
    }

    /** A row with one unknown left says what it is. */
    private void determine(boolean[] open) {
        int[] columns = new int[open.length];
        List<Integer> unknowns = new ArrayList<>();
        for (int[] equation : equations) {
            for (int cell : equation) {
                if (open[cell] && columns[cell] == 0) {
                    unknowns.add(cell);
                    columns[cell] = unknowns.size();
                }
            }
        }
        double[][] rows = equations.stream()
                .map(equation -> row(equation, columns, unknowns.size()))
                .toArray(double[][]::new);
        Elimination.reduce(rows);
        for (double[] row : rows) {
            int column = Elimination.only(row);
            if (column >= 0) {
                int cell = unknowns.get(column);
                tighten(cell, numbers[cell], numbers[cell]);
            }
        }
    }

    /** @param columns where an unknown stands, from 1; 0 for what is known */
    private static double[] row(int[] equation, int[] columns, int width) {
        double[] row = new double[width];
        for (int i = 0; i < equation.length; i++) {
            int column = columns[equation[i]];
            if (column > 0) {
                row[column - 1] = i == 0 ? -1 : 1;
            }
        }
        return row;
    }

    private void narrow() {
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (int[] sum : sums) {
                narrowed |= narrow(sum);
            }
        }
    }

    private boolean narrow(int[] sum) {
        long least = 0;
        long greatest = 0;
        for (int i = 1; i < sum.length; i++) {
            least += low[sum[i]];
            greatest += high[sum[i]];
        }
        int total = sum[0];
        boolean narrowed = tighten(total, least, greatest);
        for (int i = 1; i < sum.length; i++) {
            int part = sum[i];
            narrowed |= tighten(part, low[total] - (greatest - high[part]), high[total] - (least - low[part]));
        }
        return narrowed;
    }

    private boolean tighten(int cell, long least, long greatest) {
        int newLow = (int) Math.max(low[cell], least);
        int newHigh = (int) Math.min(high[cell], greatest);
        boolean tighter = newLow > low[cell] || newHigh < high[cell];
        low[cell] = newLow;
        high[cell] = newHigh;
        return tighter;
    }
}
