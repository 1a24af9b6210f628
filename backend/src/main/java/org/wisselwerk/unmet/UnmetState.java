package org.wisselwerk.unmet;

import java.util.List;

/** What an administrator has made of words that found nothing. */
enum UnmetState {
    OPEN,
    /** They are a label of a concept now. */
    ACCEPTED,
    REFUSED;

    /** What may be done in this state, as the API names it. */
    List<String> allowed() {
        return switch (this) {
            case OPEN -> List.of("accept", "refuse");
            case ACCEPTED, REFUSED -> List.of("undo");
        };
    }
}
