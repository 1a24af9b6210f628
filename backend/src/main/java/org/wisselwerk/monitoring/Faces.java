package org.wisselwerk.monitoring;

/**
 * Kinds, provinces and facets span a cube, of which two faces may be told and never three: from all three single cells of
 * it follow, such as the one need of a kind in a province that ended for a reason.
 */
enum Faces {
    /** Kinds × provinces, and facets × kinds. */
    BY_KIND,
    /** Kinds × provinces, and facets × provinces. */
    BY_PROVINCE,
    /** Facets × kinds, and facets × provinces. */
    BY_EITHER;

    /** Whether a cell lies in one of the faces. */
    boolean tell(Cell cell) {
        if (cell.facet() == null) {
            return this != BY_EITHER || cell.kind() == null || cell.province() == null;
        }
        return !cell.single()
                && (this != BY_PROVINCE || cell.kind() == null)
                && (this != BY_KIND || cell.province() == null);
    }
}
