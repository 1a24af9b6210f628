package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** That two worked together stays; what they wrote to each other does not. */
@Singleton
class CollaborationRetention implements Retained {

    private final WordsRepository words;

    CollaborationRetention(WordsRepository words) {
        this.words = words;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                EndedCollaborations.goes(
                        "Messages of proposals, reasons in own words, and what was settled beside places and days",
                        List.of(
                                "collaboration.message",
                                "collaboration.ended_text",
                                "collaboration.arrangement",
                                "collaboration.labels"),
                        words::forgetWords),
                EndedCollaborations.goes(
                        "What was settled before it was changed",
                        List.of("collaboration_step.arrangement", "collaboration_step.labels"),
                        words::forgetSteps),
                EndedCollaborations.goes(
                        "What both sides expect of each other",
                        List.of(
                                "expectation.asking_answer",
                                "expectation.offering_answer",
                                "expectation.agreed",
                                "expectation.asking_value",
                                "expectation.offering_value",
                                "expectation.agreed_value"),
                        words::forgetExpectations),
                EndedCollaborations.goes(
                        "What they expected before it was changed",
                        List.of("expectation_change.words", "expectation_change.value"),
                        words::forgetChanges),
                EndedCollaborations.goes(
                        "Why each side takes part", List.of("motive.codes", "motive.words"), words::forgetMotives),
                new Kept.With(
                        "The questions that are asked of everybody, and the sectors of a collaboration",
                        List.of("expectation.question", "collaboration.sectors"),
                        "as long as the organisations"));
    }
}
