package org.wisselwerk.monitoring;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides what says too much about few. First every cell that rests on fewer than five organisations, and whatever is a
 * part of a hidden one; then, for as long as the number in one of the few could be found out from what is shown, the
 * smallest shown cell that is added up with it (complementary cell suppression). That a hidden cell is empty may come
 * out: it says nothing about anybody.
 */
final class Suppression {

    /** Fewer organisations than this are hidden. */
    static final int BELOW = 5;

    private static final Comparator<Cell> COARSEST_FIRST =
            Comparator.comparing(Cell::finest).thenComparing(Cell::toString);

    private final Counts counts;
    private final List<Frame.Sum> sums;
    private final Map<Cell, List<Cell>> parts;
    private final Deduction deduction;
    private final List<Cell> cells;
    private final Set<Cell> hidden = new LinkedHashSet<>();

    private Suppression(Frame frame, Counts counts, Map<Cell, Integer> most) {
        this.counts = counts;
        this.sums = frame.sums();
        this.parts = sums.stream()
                .collect(Collectors.groupingBy(
                        Frame.Sum::total, Collectors.flatMapping(sum -> sum.parts().stream(), Collectors.toList())));
        this.deduction = new Deduction(sums, counts, most);
        this.cells = frame.cells();
    }

    /** The cells that must not be shown. */
    static Set<Cell> hidden(Frame frame, Counts counts) {
        return hidden(frame, counts, Set.of(), Map.of());
    }

    /**
     * The cells that must not be shown of a part of something.
     *
     * @param also what is hidden in any case
     * @param most what everybody knows to be the most that a cell can hold: the whole of which it is a part
     */
    static Set<Cell> hidden(Frame frame, Counts counts, Set<Cell> also, Map<Cell, Integer> most) {
        Suppression suppression = new Suppression(frame, counts, most);
        suppression.cells.stream()
                .filter(cell -> also.contains(cell) || suppression.isFew(cell))
                .forEach(suppression::hide);
        Optional<Cell> exposed = suppression.exposed();
        while (exposed.isPresent()) {
            suppression.hide(suppression.cover(exposed.get()));
            exposed = suppression.exposed();
        }
        return Set.copyOf(suppression.hidden);
    }

    private boolean isFew(Cell cell) {
        return counts.organisations(cell) < BELOW;
    }

    /** With a cell go its parts, or they would be added up to it; but the whole may go without its months. */
    private void hide(Cell cell) {
        hidden.add(cell);
        if (!cell.equals(Cell.TOTAL)) {
            hidden.addAll(parts.getOrDefault(cell, List.of()));
        }
    }

    /** What could be found out and must not be; what is added up before its parts, which often follow from it. */
    private Optional<Cell> exposed() {
        return deduction.found(hidden).stream()
                .filter(cell -> isFew(cell) && counts.number(cell) > 0)
                .min(COARSEST_FIRST);
    }

    /** The smallest shown neighbour; where none is shown, what they add up to, or else the smallest of all. */
    private Cell cover(Cell exposed) {
        List<Frame.Sum> around =
                sums.stream().filter(sum -> sum.parts().contains(exposed)).toList();
        return smallest(around.stream().flatMap(sum -> sum.parts().stream()))
                .or(() -> smallest(around.stream().map(Frame.Sum::total)))
                .or(() -> smallest(cells.stream()))
                .orElseThrow(() -> new IllegalStateException("nothing that is shown can give away " + exposed));
    }

    private Optional<Cell> smallest(Stream<Cell> among) {
        return among.filter(cell -> !hidden.contains(cell) && counts.number(cell) > 0)
                .min(Comparator.comparingInt(counts::number).thenComparing(COARSEST_FIRST));
    }
}
