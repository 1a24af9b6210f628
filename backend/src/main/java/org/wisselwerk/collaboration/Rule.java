package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the state table.
 *
 * @param from empty for the transition that makes a collaboration
 * @param to where it leads; with {@code withSecond}, where the first side's step leads
 * @param withSecond where the second side's step leads, null when one side is enough
 */
record Rule(
        Transition transition,
        Set<State> from,
        State to,
        @Nullable State withSecond,
        Who who,
        List<Guard> guards) {

    /** Who may take a transition. */
    enum Who {
        NEWCOMER("a coordinator of the proposing organisation"),
        TURN("a coordinator of the side whose turn it is"),
        PROPOSER("a coordinator of the side that proposed"),
        EITHER("a coordinator of either side"),
        EACH_ONCE("a coordinator of each side, once"),
        PLATFORM("clock or platform");

        private final String meaning;

        Who(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }
}
