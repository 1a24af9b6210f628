package org.wisselwerk.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only one kind of listing has. Every field may be null or empty: "not said". {@code other} keeps the free keys
 * of an import as they came; they are neither read nor indexed.
 */
public sealed interface Details {

    /** Free keys, at most 20 and 2 kB as JSON. */
    Map<String, Object> other();

    record InternshipPlace(Map<String, Object> other) implements Details {}

    record DualLearningPlace(Map<String, Object> other) implements Details {}

    /** {@code pedagogicalDiploma}: on an offer, the person has one; on a need, one is asked. */
    record DualTeacher(
            @Nullable Statute statute,
            @Nullable Boolean pedagogicalDiploma,
            @Nullable String subject,
            Map<String, Object> other)
            implements Details {}

    record GuestLesson(Map<String, Object> other) implements Details {}

    record CompanyVisit(Map<String, Object> other) implements Details {}

    record ExternalAssignment(Map<String, Object> other) implements Details {}

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
}
