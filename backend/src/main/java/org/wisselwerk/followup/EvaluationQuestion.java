package org.wisselwerk.followup;

import org.wisselwerk.collaboration.Words;

/**
 * One question at the end.
 *
 * @param optional may stay open
 * @param max characters of a text, 0 for the others
 */
record EvaluationQuestion(String code, Type type, Words text, boolean optional, int max) {

    /** How it is answered. */
    enum Type {
        /** 1 to 5, or that it does not apply. */
        SCALE,
        TEXT,
        /** {@link Again}. */
        AGAIN
    }
}
