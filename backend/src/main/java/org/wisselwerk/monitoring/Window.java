package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * One calendar month of one view (a sector, or everything) as a fixed table: all kinds × all provinces, with its sums.
 * What may be shown of it is decided here, once, whatever is asked; every answer is put together from shown cells alone.
 * Outcomes of a month that is not over are not shown at all: the table would be another tomorrow, and the difference
 * would tell.
 */
final class Window {

    private final YearMonth month;
    private final boolean closed;
    private final Map<Measure, Counts> counts;
    private final Map<Measure, Set<Cell>> hidden = new EnumMap<>(Measure.class);

    /**
     * @param frame of this month and nothing else
     * @param closed the month is over
     * @param suppressed false for an organisation that looks at its own
     */
    Window(Frame frame, Map<Measure, Counts> counts, boolean closed, boolean suppressed) {
        this.month = frame.months().getFirst();
        this.closed = closed || !suppressed;
        this.counts = counts;
        for (Measure measure : Measure.values()) {
            hidden.put(measure, measure.open() || !suppressed || isEmpty(measure) ? Set.of() : hide(measure, frame));
        }
    }

    /** Whoever sees a whole knows that its part is no more than that; and no part is shown of what is hidden. */
    private Set<Cell> hide(Measure measure, Frame frame) {
        Frame faceted = frame.with(of(measure).facets());
        Measure whole = measure.whole();
        if (whole == null) {
            return Suppression.hidden(faceted, of(measure));
        }
        Set<Cell> also = hidden.getOrDefault(whole, Set.of());
        Map<Cell, Integer> most = new HashMap<>();
        faceted.cells().stream()
                .filter(cell -> !also.contains(cell))
                .forEach(cell -> most.put(cell, of(whole).number(cell)));
        return Suppression.hidden(faceted, of(measure), also, most);
    }

    YearMonth month() {
        return month;
    }

    /**
     * The number of a cell, null where it must not be shown.
     *
     * @param kind null for all
     * @param province null for all
     */
    @Nullable
    Integer shown(Measure measure, @Nullable Kind kind, @Nullable String province) {
        return shown(measure, cell(kind, province));
    }

    /** As above, of a facet, in all provinces together. */
    @Nullable
    Integer shownOf(Measure measure, @Nullable Kind kind, Facet facet) {
        return shown(measure, Cell.of(kind, facet));
    }

    /** The facets that occur, each code followed by its parts. */
    List<Facet> facets(Measure measure) {
        return of(measure).facets().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(Facet.of(entry.getKey())),
                        entry.getValue().stream().map(part -> new Facet(entry.getKey(), part))))
                .toList();
    }

    private @Nullable Integer shown(Measure measure, Cell cell) {
        if (!measure.open() && !closed) {
            return null;
        }
        return hidden.getOrDefault(measure, Set.of()).contains(cell)
                ? null
                : Integer.valueOf(of(measure).number(cell));
    }

    /** In a month in which nothing happened at all there is nobody to tell of. */
    private boolean isEmpty(Measure measure) {
        return of(measure).number(Cell.TOTAL) == 0;
    }

    private Cell cell(@Nullable Kind kind, @Nullable String province) {
        return kind != null && province != null ? new Cell(month, kind, province) : new Cell(null, kind, province);
    }

    private Counts of(Measure measure) {
        return counts.getOrDefault(measure, new Counts());
    }
}
