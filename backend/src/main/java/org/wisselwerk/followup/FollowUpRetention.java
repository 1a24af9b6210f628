package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What both sides said of a collaboration goes with its other words; figures stay with the events. */
@Singleton
class FollowUpRetention implements Retained {

    private static final Period TIME = Period.ofMonths(12);
    private static final String END = "the end of the collaboration";

    private final CheckInRepository checkIns;
    private final EvaluationRepository evaluations;

    FollowUpRetention(CheckInRepository checkIns, EvaluationRepository evaluations) {
        this.checkIns = checkIns;
        this.evaluations = evaluations;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.ForATime(
                        "Check-ins: scores and words of what was agreed",
                        List.of("check_in_score.text"),
                        TIME,
                        END,
                        checkIns::forget),
                new Kept.ForATime(
                        "Evaluations of both sides", List.of("evaluation.answers"), TIME, END, evaluations::forget));
    }
}
