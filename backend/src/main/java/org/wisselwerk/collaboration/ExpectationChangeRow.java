package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, worded or accepted under an expectation, and when.
 *
 * @param words and {@code value}: both null where an answer was taken back
 */
@MappedEntity("expectation_change")
record ExpectationChangeRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID collaborationId,
        UUID expectationId,
        Instant at,
        Happened event,
        @Nullable Side side,
        @Nullable UUID accountId,
        @Nullable String words,
        @Nullable String value) {

    /** What a step did to an item that is now like this. */
    static ExpectationChangeRow of(
            UUID collaboration, Step step, Expectation after, @Nullable UUID account, Instant at) {
        Answer said = step.what() == Happened.ANSWERED && step.side() != null
                ? after.answers().get(step.side())
                : after.agreed();
        return new ExpectationChangeRow(
                null,
                collaboration,
                after.id(),
                at,
                step.what(),
                step.side(),
                account,
                AnswerFormat.words(said),
                AnswerFormat.value(said));
    }

    @Nullable
    Answer answer() {
        return AnswerFormat.read(words, value);
    }
}
