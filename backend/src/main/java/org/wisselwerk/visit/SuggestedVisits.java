package org.wisselwerk.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.BelgianTime;

/** When a school does well to come along: after a third and two thirds of an internship, or once in a short one. */
final class SuggestedVisits {

    /** Shorter than this, once is enough. */
    private static final long SHORT = 21;

    private static final long SHORTEST = 3;

    private SuggestedVisits() {}

    /** Days with lessons, within the period; none where an end is open, and none for what is no internship. */
    static List<LocalDate> of(Kind kind, Period period) {
        Long days = period.days();
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (!pupilWorks(kind) || days == null || from == null || to == null || days < SHORTEST) {
            return List.of();
        }
        int parts = days < SHORT ? 2 : 3;
        return LongStream.range(1, parts)
                .mapToObj(part -> SchoolDays.onOrAfter(from.plusDays(days * part / parts)))
                .filter(day -> !day.isAfter(to))
                .distinct()
                .toList();
    }

    /** Those that nobody has proposed yet, and for which it is not too late. */
    static List<LocalDate> missing(Kind kind, Period period, List<VisitRow> there, Instant now) {
        long standing = there.stream().filter(row -> row.stands(now)).count();
        LocalDate today = BelgianTime.day(now);
        return of(kind, period).stream()
                .skip(standing)
                .filter(day -> day.isAfter(today))
                .toList();
    }

    private static boolean pupilWorks(Kind kind) {
        return switch (kind) {
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE -> true;
            case DUAL_TEACHER, GUEST_LESSON, COMPANY_VISIT, EXTERNAL_ASSIGNMENT, EQUIPMENT, PROFESSIONAL_DEVELOPMENT ->
                false;
        };
    }
}
