package org.wisselwerk.paper;

import java.util.List;
import org.wisselwerk.collaboration.Words;

/**
 * A paper that a kind of collaboration needs, or is better with.
 *
 * @param verified the duty was seen in the sources; else it is advice
 * @param sources titles, in Dutch as they are published
 */
record Paper(String code, Words label, Duty duty, Gate gate, Who who, boolean verified, List<String> sources) {

    enum Duty {
        COMPULSORY,
        CONDITIONAL,
        USUAL,
        ADVISED
    }

    /** By when it matters. */
    enum Gate {
        SIGN,
        START,
        NONE
    }

    /** Whose side says that it is there. */
    enum Who {
        /** The side that is not the school. */
        HOST,
        SCHOOL,
        EITHER
    }

    /** Whether both cannot sign without it: never for what is only usual, advised, or not seen in a source. */
    boolean blocks() {
        return gate == Gate.SIGN && compulsory();
    }

    boolean compulsory() {
        return duty == Duty.COMPULSORY && verified;
    }
}
