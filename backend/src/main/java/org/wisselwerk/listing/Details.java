package org.wisselwerk.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Coded;

/**
 * What only one kind of listing has. Every field may be null or empty: "not said". {@code other} keeps the free keys
 * of an import as they came; they are neither read nor indexed.
 */
public sealed interface Details {

    /** Free keys, at most 20 and 2 kB as JSON. */
    Map<String, Object> other();

    /** {@code form}: how the days lie in the school year. */
    record InternshipPlace(@Nullable Form form, Map<String, Object> other) implements Details {}

    /** {@code contract}: under which the pupil works. */
    record DualLearningPlace(@Nullable Contract contract, Map<String, Object> other) implements Details {}

    /** {@code pedagogicalDiploma}: on an offer, the person has one; on a need, one is asked. */
    record DualTeacher(
            @Nullable Statute statute,
            @Nullable Boolean pedagogicalDiploma,
            @Nullable String subject,
            Map<String, Object> other)
            implements Details {}

    /** {@code durationMinutes} of one lesson; {@code audience}: for whom it is, in words. */
    record GuestLesson(
            @Nullable Integer durationMinutes, @Nullable String audience, Map<String, Object> other)
            implements Details {}

    /** {@code groupMin} and {@code groupMax}: how many visitors at a time; {@code languages}: what the guide speaks. */
    record CompanyVisit(
            @Nullable Integer groupMin,
            @Nullable Integer groupMax,
            @Nullable Integer durationMinutes,
            List<Tongue> languages,
            Map<String, Object> other)
            implements Details {}

    /** {@code audience}: which class works on it; {@code deliverable}: what is there at the end, on {@code deadline}. */
    record ExternalAssignment(
            @Nullable String audience,
            @Nullable LocalDate deadline,
            @Nullable String deliverable,
            Map<String, Object> other)
            implements Details {}

    /** {@code deposit} in euro. */
    record Equipment(
            @Nullable Mode mode,
            @Nullable String condition,
            @Nullable BigDecimal deposit,
            Map<String, Object> other) implements Details {}

    record ProfessionalDevelopment(
            @Nullable Focus focus,
            @Nullable Integer sessions,
            @Nullable String format,
            List<Theme> themes,
            Map<String, Object> other)
            implements Details {}

    /** A block of weeks, some days of each week, or a first look. */
    enum Form {
        BLOCK,
        ALTERNATING,
        OBSERVATION
    }

    /**
     * The three contracts of dual learning in Flanders: overeenkomst alternerende opleiding, stageovereenkomst
     * alternerende opleiding, deeltijdse arbeidsovereenkomst.
     */
    enum Contract {
        OAO,
        SAO,
        PART_TIME
    }

    enum Statute {
        DUAL,
        GUEST,
        HYBRID
    }

    enum Mode {
        LOAN,
        DONATION,
        DISCOUNT,
        SHARED_USE
    }

    enum Focus {
        CONTENT,
        PEDAGOGY,
        INTEGRATED
    }

    /** A language that a guide may speak. */
    enum Tongue implements Coded {
        NL,
        FR,
        EN,
        DE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
