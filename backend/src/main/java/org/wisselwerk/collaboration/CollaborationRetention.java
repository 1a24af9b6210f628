package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** That two worked together stays; what they wrote to each other does not. */
@Singleton
class CollaborationRetention implements Retained {

    private final CollaborationRepository collaborations;

    CollaborationRetention(CollaborationRepository collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.ForATime(
                        "Messages and reasons in own words of a collaboration",
                        List.of("collaboration.message", "collaboration.ended_text"),
                        Period.ofMonths(12),
                        "its end",
                        collaborations::forgetWords),
                new Kept.ForATime(
                        "What both sides expect, in their words",
                        List.of("expectation.asking_answer", "expectation.offering_answer", "expectation.agreed"),
                        Period.ofMonths(12),
                        "the end of the collaboration",
                        collaborations::forgetExpectations),
                new Kept.With(
                        "The questions that are asked of everybody, and the sectors of a collaboration",
                        List.of("expectation.question", "collaboration.sectors"),
                        "as long as the organisations"));
    }
}
