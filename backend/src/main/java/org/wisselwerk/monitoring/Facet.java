package org.wisselwerk.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * A further way in which a measure is told apart: a reason, a theme.
 *
 * @param code of the product
 * @param part what a code is told apart by again, null for all of the code together
 */
record Facet(String code, @Nullable String part) {

    /** Of what was answered, what was no refusal: it has no reason. */
    static final Facet YES = of("accepted");

    static Facet of(String code) {
        return new Facet(code, null);
    }

    Facet whole() {
        return of(code);
    }
}
