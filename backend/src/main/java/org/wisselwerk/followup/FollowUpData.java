package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.PersonalData;

/** What somebody said of collaborations, for their side: it stays the side's when they go. */
@Singleton
class FollowUpData implements PersonalData {

    private final CheckInRepository checkIns;
    private final ScoreRepository scores;
    private final EvaluationRepository evaluations;

    FollowUpData(CheckInRepository checkIns, ScoreRepository scores, EvaluationRepository evaluations) {
        this.checkIns = checkIns;
        this.scores = scores;
        this.evaluations = evaluations;
    }

    @Override
    public String section() {
        return "followup";
    }

    @Override
    public List<String> columns() {
        return List.of("check_in.account_id", "evaluation.account_id");
    }

    @Override
    public Object of(Person person) {
        List<UUID> made =
                checkIns.by(person.account()).stream().map(CheckInRow::id).toList();
        return Map.of(
                "checkIns",
                made.isEmpty()
                        ? List.of()
                        : scores.in(made).stream()
                                .map(row -> Map.of(
                                        "collaboration", row.collaborationId(),
                                        "expectation", row.expectationId(),
                                        "score", row.score(),
                                        "text", row.text() == null ? "" : row.text()))
                                .toList(),
                "evaluations",
                evaluations.by(person.account()).stream()
                        .map(row -> Map.of(
                                "collaboration", row.collaborationId(), "answers", row.answers(), "at", row.at()))
                        .toList());
    }

    @Override
    public void erase(Person person) {
        // Nothing here names them: who an account was, the account forgets.
    }
}
