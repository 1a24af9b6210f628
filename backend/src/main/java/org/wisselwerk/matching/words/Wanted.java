package org.wisselwerk.matching.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;

/**
 * Collects which direction is wanted, from left to right. Who seeks a place to learn, a machine or a lesson wants an
 * offer; who seeks somebody who learns, or wishes to give something, wants a listing that needs it.
 */
final class Wanted {

    /** What phrases about a direction mean, in {@code query-words.txt}. */
    static final Set<String> MEANINGS = Set.of("direction", "seeks", "wishes", "gives", "sought", "learner");

    private @Nullable Direction named;
    private boolean seeks;
    private boolean wishes;
    private boolean sought;
    private boolean learner;
    private boolean learnerSought;
    private boolean learningPlace;

    /**
     * The next phrase about a direction.
     *
     * @return whether that explains it; somebody who learns, or what is given, may be searched for too
     */
    boolean hears(QueryWords.Meaning meaning) {
        switch (meaning.what()) {
            case "direction" -> named = Direction.valueOf(meaning.value());
            case "seeks" -> seeks = true;
            case "wishes" -> {
                // "Ik wil": to have something, unless it is said to be given.
                seeks = true;
                wishes = true;
            }
            case "gives" -> named = wishes ? Direction.NEED : named;
            case "sought" -> {
                sought = true;
                learnerSought |= learner;
            }
            default -> {
                // "Stagiair". Whoever stands before "zoekt" is the one who seeks.
                learner = true;
                learnerSought |= seeks || sought;
            }
        }
        return !meaning.what().equals("gives") && !meaning.what().equals("learner");
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
