package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * A place in the statistics: one month, kind and province, or all of a dimension where it is null.
 *
 * @param province a code, or {@code unknown} where the listing's place is not known
 */
record Cell(
        @Nullable YearMonth month,
        @Nullable Kind kind,
        @Nullable String province) {

    static final Cell TOTAL = new Cell(null, null, null);

    /** True where no dimension is added up. */
    boolean finest() {
        return month != null && kind != null && province != null;
    }

    /** The five cells in which something that happened here is counted. */
    static List<Cell> of(YearMonth month, Kind kind, String province) {
        return List.of(
                new Cell(month, kind, province),
                new Cell(month, null, null),
                new Cell(null, kind, null),
                new Cell(null, null, province),
                TOTAL);
    }
}
