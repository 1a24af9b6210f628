package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final boolean suppressed;
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
        this.suppressed = suppressed;
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
            Set<Cell> never = faceted.cells().stream()
                    .filter(cell -> !tells(measure, cell))
                    .collect(Collectors.toSet());
            return Suppression.hidden(faceted, of(measure), never, Map.of());
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

    /** As above, of a facet; null too where its measure does not tell it by this. */
    @Nullable
    Integer shownOf(Measure measure, @Nullable Kind kind, @Nullable String province, Facet facet) {
        return shown(measure, Cell.of(kind, province, facet));
    }

    /** The facets that occur and can be told of, each code followed by its parts. */
    List<Facet> facets(Measure measure) {
        return of(measure).facets().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Facet.YES.code()))
                .flatMap(entry -> Stream.concat(
                        Stream.of(Facet.of(entry.getKey())),
                        entry.getValue().stream().map(part -> new Facet(entry.getKey(), part))))
                .toList();
    }

    private @Nullable Integer shown(Measure measure, Cell cell) {
        if (!cell.counted() || (!measure.open() && !closed) || (suppressed && !tells(measure, cell))) {
            return null;
        }
        return hidden.getOrDefault(measure, Set.of()).contains(cell)
                ? null
                : Integer.valueOf(of(measure).number(cell));
    }

    /** How many said yes is in the table of those who said no, and is told by none. */
    private static boolean tells(Measure measure, Cell cell) {
        return measure.faces().tell(cell) && !Facet.YES.equals(cell.facet());
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
