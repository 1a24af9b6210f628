package org.wisselwerk.matching.words;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;

/**
 * Collects which direction is wanted, from left to right. Who seeks a place to learn, a machine or a lesson wants an
 * offer; who seeks somebody who learns wants a listing that needs a place.
 */
final class Wanted {

    private @Nullable Direction named;
    private boolean seeks;
    private boolean sought;
    private boolean learner;
    private boolean learnerSought;
    private boolean learningPlace;

    /** The direction itself was named: "aanbod", "vraag". */
    void names(Direction direction) {
        named = direction;
    }

    /** "Ik zoek". */
    void seeks() {
        seeks = true;
    }

    /** "Gezocht". */
    void isSought() {
        sought = true;
        learnerSought |= learner;
    }

    /** "Stagiair". Whoever stands before "zoekt" is the one who seeks. */
    void learner() {
        learner = true;
        learnerSought |= seeks || sought;
    }

    void kind(Kind kind) {
        learningPlace |= kind == Kind.INTERNSHIP_PLACE || kind == Kind.DUAL_LEARNING_PLACE;
    }

    @Nullable
    Direction direction() {
        if (named != null) {
            return named;
        }
        if (learnerSought) {
            return Direction.NEED;
        }
        if (seeks) {
            return Direction.OFFER;
        }
        return !sought ? null : learningPlace ? Direction.OFFER : Direction.NEED;
    }
}
