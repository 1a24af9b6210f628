package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.collaboration.EndedCollaborations;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What both sides said of a collaboration goes with its other words; figures stay with the events. */
@Singleton
class FollowUpRetention implements Retained {

    private final CheckInRepository checkIns;
    private final EvaluationRepository evaluations;

    FollowUpRetention(CheckInRepository checkIns, EvaluationRepository evaluations) {
        this.checkIns = checkIns;
        this.evaluations = evaluations;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                EndedCollaborations.goes(
                        "Check-ins: scores and words of what was agreed",
                        List.of("check_in_score.text"),
                        checkIns::forget),
                EndedCollaborations.goes(
                        "Evaluations of both sides", List.of("evaluation.answers"), evaluations::forget));
    }
}
