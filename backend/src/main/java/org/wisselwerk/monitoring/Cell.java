package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * A place in the statistics: one month, kind and province, or all of a dimension where it is null. The part of a
 * facet goes with all kinds and provinces alone.
 *
 * @param province a code, or {@code unknown} where the listing's place is not known
 * @param facet null for all, and for what has none
 */
record Cell(
        @Nullable YearMonth month,
        @Nullable Kind kind,
        @Nullable String province,
        @Nullable Facet facet) {

    static final Cell TOTAL = new Cell(null, null, null);

    Cell(@Nullable YearMonth month, @Nullable Kind kind, @Nullable String province) {
        this(month, kind, province, null);
    }

    static Cell of(@Nullable Kind kind, @Nullable String province, Facet facet) {
        return new Cell(null, kind, province, facet);
    }

    /** A single cell of the cube of kinds, provinces and facets, which nobody is told of but who looks at their own. */
    boolean single() {
        return facet != null && kind != null && province != null;
    }

    /** False for a part of a facet that goes with less than all. */
    boolean counted() {
        return facet == null || facet.part() == null || (kind == null && province == null);
    }

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

    /** The further cells in which it is counted for its facet: the whole code by kind and province, its part in all. */
    static List<Cell> faceted(Kind kind, String province, Facet facet) {
        Facet whole = facet.whole();
        List<Cell> cells = new ArrayList<>(List.of(
                of(null, null, whole), of(kind, null, whole), of(null, province, whole), of(kind, province, whole)));
        if (facet.part() != null) {
            cells.add(of(null, null, facet));
        }
        return cells;
    }
}
