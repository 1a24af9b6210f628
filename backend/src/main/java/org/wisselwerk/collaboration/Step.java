package org.wisselwerk.collaboration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a collaboration's history.
 *
 * @param side who did it, null for the clock or the platform
 * @param terms what is now proposed, where that changed
 * @param expectation which one changed, where one did
 * @param labels of the pupils who come now, where these changed after both signed
 */
record Step(
        Happened what,
        @Nullable Side side,
        @Nullable Terms terms,
        @Nullable UUID expectation,
        @Nullable List<String> labels) {

    Step(Happened what, @Nullable Side side, @Nullable Terms terms, @Nullable UUID expectation) {
        this(what, side, terms, expectation, null);
    }

    static Step of(Happened what, @Nullable Side side) {
        return new Step(what, side, null, null);
    }

    static Step terms(Happened what, Side side, Terms terms) {
        return new Step(what, side, terms, null);
    }

    static Step item(Happened what, Side side, UUID expectation) {
        return new Step(what, side, null, expectation);
    }

    static Step labels(Side side, List<String> labels) {
        return new Step(Happened.LABELLED, side, null, null, labels);
    }

    /** Facts for statistics and audit; never a word that someone wrote. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (terms != null) {
            facts.put("revision", terms.revision());
            facts.put("places", terms.places());
        }
        if (expectation != null) {
            facts.put("expectation", expectation.toString());
        }
        return facts;
    }
}
