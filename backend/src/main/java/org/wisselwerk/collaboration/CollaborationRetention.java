package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** That two worked together stays; what they wrote to each other does not. */
@Singleton
class CollaborationRetention implements Retained {

    private static final Period TIME = Period.ofMonths(12);
    private static final String END = "the end of the collaboration";

    private final WordsRepository words;

    CollaborationRetention(WordsRepository words) {
        this.words = words;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.ForATime(
                        "Messages of proposals, reasons in own words, and what was settled beside places and days",
                        List.of("collaboration.message", "collaboration.ended_text", "collaboration.arrangement"),
                        TIME,
                        END,
                        words::forgetWords),
                new Kept.ForATime(
                        "What was settled before it was changed",
                        List.of("collaboration_step.arrangement"),
                        TIME,
                        END,
                        words::forgetSteps),
                new Kept.ForATime(
                        "What both sides expect of each other",
                        List.of(
                                "expectation.asking_answer",
                                "expectation.offering_answer",
                                "expectation.agreed",
                                "expectation.asking_value",
                                "expectation.offering_value",
                                "expectation.agreed_value"),
                        TIME,
                        END,
                        words::forgetExpectations),
                new Kept.ForATime(
                        "What they expected before it was changed",
                        List.of("expectation_change.words", "expectation_change.value"),
                        TIME,
                        END,
                        words::forgetChanges),
                new Kept.ForATime(
                        "Why each side takes part",
                        List.of("motive.codes", "motive.words"),
                        TIME,
                        END,
                        words::forgetMotives),
                new Kept.With(
                        "The questions that are asked of everybody, and the sectors of a collaboration",
                        List.of("expectation.question", "collaboration.sectors"),
                        "as long as the organisations"));
    }
}
