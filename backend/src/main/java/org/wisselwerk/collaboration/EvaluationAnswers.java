package org.wisselwerk.collaboration;

import java.time.Instant;
import java.util.UUID;
import org.wisselwerk.platform.Input;

/** What sides answer when they evaluate, kept beside the collaboration. */
@FunctionalInterface
public interface EvaluationAnswers {

    /**
     * Reads and keeps the answers of a side, in the transaction of its evaluation.
     *
     * @throws org.wisselwerk.platform.Refusal 422 naming what does not fit the questions of this kind and side
     */
    void keep(Collaboration c, Side side, UUID account, Input input, Instant at);
}
