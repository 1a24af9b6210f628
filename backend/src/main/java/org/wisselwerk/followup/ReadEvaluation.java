package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.RenewCollaboration;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.followup.EvaluationView.AnswerView;
import org.wisselwerk.followup.EvaluationView.AnswersView;
import org.wisselwerk.followup.EvaluationView.ChoiceView;
import org.wisselwerk.followup.EvaluationView.QuestionView;
import org.wisselwerk.followup.EvaluationView.RenewalView;
import org.wisselwerk.listing.ListingSummary.PeriodView;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.Language;
import org.wisselwerk.room.Participant;

/** Shows what is asked at the end, and what was answered to whom may see it by now. */
@Singleton
class ReadEvaluation {

    private final EvaluationQuestions questions;
    private final EvaluationRepository evaluations;
    private final RenewCollaboration renew;

    ReadEvaluation(EvaluationQuestions questions, EvaluationRepository evaluations, RenewCollaboration renew) {
        this.questions = questions;
        this.evaluations = evaluations;
        this.renew = renew;
    }

    EvaluationView view(Participant reader, Language language) {
        Collaboration c = reader.collaboration();
        Map<Side, EvaluationRow> given =
                evaluations.of(c.id()).stream().collect(Collectors.toMap(EvaluationRow::side, Function.identity()));
        Side other = reader.side().other();
        return new EvaluationView(
                questions.of(c.kind(), reader.side()).stream()
                        .map(one -> new QuestionView(
                                one.code(), one.type(), one.text().in(language), one.optional(), one.max()))
                        .toList(),
                questions.scale().stream().map(words -> words.in(language)).toList(),
                Stream.of(Again.values())
                        .map(one -> new ChoiceView(one, questions.again(one).in(language)))
                        .toList(),
                answers(c, given.get(reader.side()), language),
                c.state() == State.EVALUATED ? answers(c, given.get(other), language) : null,
                renewal(reader, given));
    }

    /** Whether both said that they would do it again; known to both only when both have answered. */
    static boolean bothWilling(Map<Side, EvaluationRow> given) {
        return given.size() == Side.values().length
                && given.values().stream().allMatch(row -> row.again().willing());
    }

    private RenewalView renewal(Participant reader, Map<Side, EvaluationRow> given) {
        Collaboration c = reader.collaboration();
        UUID by = evaluations.renewal(c.id()).map(UUID::fromString).orElse(null);
        boolean willing = bothWilling(given);
        Period next = renew.next(c);
        return new RenewalView(
                willing && by == null && reader.coordinates(),
                willing,
                by,
                evaluations.renewed(c.id()).map(UUID::fromString).orElse(null),
                new PeriodView(next.from(), next.to()));
    }

    private @Nullable AnswersView answers(Collaboration c, @Nullable EvaluationRow row, Language language) {
        if (row == null) {
            return null;
        }
        List<AnswerView> answers = questions.of(c.kind(), row.side()).stream()
                .filter(question -> row.answers().containsKey(question.code()))
                .map(question -> {
                    Object answer = Objects.requireNonNull(row.answers().get(question.code()));
                    return new AnswerView(
                            question.code(),
                            question.text().in(language),
                            answer instanceof Number number ? Integer.valueOf(number.intValue()) : null,
                            question.type() == EvaluationQuestion.Type.TEXT ? answer.toString() : null);
                })
                .toList();
        return new AnswersView(answers, row.again(), row.givenOtherwise(), row.at());
    }
}
