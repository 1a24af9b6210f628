package org.wisselwerk.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.followup.EvaluationQuestion.Type;
import org.wisselwerk.listing.ListingSummary.PeriodView;

/**
 * What is asked at the end and what was answered.
 *
 * @param scale what 1 to 5 mean
 * @param own of the reader's side, null before it answered
 * @param theirs null until both answered or the 30 days are over
 * @param renewal whether it goes on
 */
@Serdeable
record EvaluationView(
        List<QuestionView> questions,
        List<String> scale,
        List<ChoiceView> again,
        @Nullable AnswersView own,
        @Nullable AnswersView theirs,
        RenewalView renewal) {

    /** @param max characters of a text, 0 for the others */
    @Serdeable
    record QuestionView(String code, Type type, String text, boolean optional, int max) {}

    @Serdeable
    record ChoiceView(Again code, String text) {}

    /** @param answers in the order of the questions, which may be other ones than the reader's */
    @Serdeable
    record AnswersView(List<AnswerView> answers, Again again, boolean givenOtherwise, Instant at) {}

    /** @param score 1 to 5, null where it does not apply or is a text */
    @Serdeable
    record AnswerView(
            String code,
            String question,
            @Nullable Integer score,
            @Nullable String text) {}

    /**
     * @param possible both said yes, and nobody has begun it: the reader can
     * @param by the collaboration that goes on with this one
     * @param of the collaboration that this one goes on with
     * @param period as it would be
     */
    @Serdeable
    record RenewalView(
            boolean possible,
            boolean bothWilling,
            @Nullable UUID by,
            @Nullable UUID of,
            PeriodView period) {}
}
