package org.wisselwerk.collaboration;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much of a collaboration as the state table looks at.
 *
 * @param proposer the side that made the first proposal
 * @param turn in PROPOSED, whose answer is waited for; else null
 * @param done the sides that have already taken the step of this state that both must take
 */
record Standing(State state, Side proposer, @Nullable Side turn, Set<Side> done) {}
