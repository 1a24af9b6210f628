package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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
            hidden.put(
                    measure,
                    measure.open() || !suppressed || isEmpty(measure)
                            ? Set.of()
                            : Suppression.hidden(frame, of(measure)));
        }
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
        if (!measure.open() && !closed) {
            return null;
        }
        Cell cell = cell(kind, province);
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
