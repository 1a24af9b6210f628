package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.EvaluationAnswers;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Journal;

/** Reads the answers of a side by the questions of its kind, and keeps them. */
@Singleton
class KeepEvaluation implements EvaluationAnswers {

    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private final EvaluationQuestions questions;
    private final EvaluationRepository evaluations;
    private final Rooms rooms;
    private final Journal journal;

    KeepEvaluation(EvaluationQuestions questions, EvaluationRepository evaluations, Rooms rooms, Journal journal) {
        this.rooms = rooms;
        this.questions = questions;
        this.evaluations = evaluations;
        this.journal = journal;
    }

    @Override
    public void keep(Collaboration c, Side side, UUID account, Input input, Instant at) {
        boolean otherwise = Boolean.TRUE.equals(input.bool("givenOtherwise"));
        Again again = input.required("again", input.choice("again", Again.class));
        Input given = input.object("answers");
        Map<String, Object> answers = new LinkedHashMap<>();
        if (given != null) {
            read(given, questions.of(c.kind(), side), otherwise, answers);
        } else if (!otherwise) {
            input.required("answers", null);
        }
        input.check();
        evaluations.save(
                new EvaluationRow(c.id(), side, account, answers, Objects.requireNonNull(again), otherwise, at));
        journal.write(List.of(event(c, side, account, answers, again)), at);
    }

    private static void read(
            Input given, List<EvaluationQuestion> asked, boolean otherwise, Map<String, Object> answers) {
        for (EvaluationQuestion question : asked) {
            Object answer = switch (question.type()) {
                case SCALE -> score(given, question.code());
                case TEXT -> given.text(question.code(), question.max());
                case AGAIN -> null;
            };
            if (answer != null) {
                answers.put(question.code(), answer);
            } else if (question.type() == EvaluationQuestion.Type.SCALE && !otherwise) {
                given.required(question.code(), null);
            }
        }
        given.rejectUnknown();
    }

    /** A number of the scale, or that it does not apply. */
    private static @Nullable Object score(Input given, String code) {
        return given.isText(code)
                ? given.choice(code, NoAnswer.class) == null ? null : NOT_APPLICABLE
                : given.integer(code, Flag.LOWEST, Flag.HIGHEST);
    }

    private enum NoAnswer {
        NOT_APPLICABLE
    }

    /** For statistics: scores and the choice, no text. */
    private Journal.Entry event(Collaboration c, Side side, UUID account, Map<String, Object> answers, Again again) {
        Map<String, Object> facts = FollowUpEvents.facts(c, rooms.place(c.id()));
        facts.put("side", side.name());
        facts.put("again", again.name());
        answers.forEach((code, answer) -> {
            if (answer instanceof Integer) {
                facts.put(code, answer);
            }
        });
        return new Journal.Entry(
                FollowUpEvents.EVALUATED, c.id(), c.party(side).organisation(), facts, account, List.of());
    }
}
