package org.wisselwerk.collaboration;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expectation as one of the parties sees it, in its language.
 *
 * @param form how an answer is given: text, choice, number or level; words are always an answer too
 * @param asks what the form offers, null for text
 * @param proposal what both could agree on, where both answered and nothing is agreed yet
 * @param discuss the own answers lie far apart
 * @param changed somebody else changed it since the reader last looked
 */
@Serdeable
record ExpectationView(
        UUID id,
        long version,
        String code,
        ExpectationTheme theme,
        boolean required,
        String title,
        QuestionView question,
        String form,
        @Nullable FormView asks,
        OwnAnswer asking,
        OwnAnswer offering,
        CommonAnswer agreed,
        @Nullable Proposal proposal,
        Expectation.Status status,
        boolean discuss,
        boolean changed) {

    /** The question of each side, in the caller's language. */
    @Serdeable
    record QuestionView(String asking, String offering) {}

    /**
     * What a form offers.
     *
     * @param options of a choice
     * @param min and {@code max}: of a number or a level
     */
    @Serdeable
    record FormView(
            List<OptionView> options,
            boolean multiple,
            @Nullable String unit,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable BigDecimal step) {}

    @Serdeable
    record OptionView(String code, String label) {}

    /**
     * An answer as it is written back: one of the first three by the form, and words.
     *
     * @param levels by moment: now, needed, end
     */
    @Serdeable
    record ValueView(
            @Nullable List<String> choices,
            @Nullable BigDecimal number,
            @Nullable Map<String, Integer> levels,
            @Nullable String words) {}

    /** @param answer in words */
    @Serdeable
    record OwnAnswer(@Nullable String answer, @Nullable ValueView value, boolean accepted) {}

    /** @param version 0 while there is none */
    @Serdeable
    record CommonAnswer(@Nullable String answer, @Nullable ValueView value, int version) {}

    @Serdeable
    record Proposal(@Nullable String answer, @Nullable ValueView value) {}

    /**
     * One change of an expectation.
     *
     * @param you the reader did it
     * @param answer what was said, null where it was taken back
     */
    @Serdeable
    record ChangeView(
            Instant at,
            @Nullable Side side,
            boolean you,
            String event,
            @Nullable String answer) {}
}
