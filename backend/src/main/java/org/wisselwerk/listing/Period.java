package org.wisselwerk.listing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends inclusive; a null end is open.
 *
 * @throws IllegalArgumentException when it ends before it starts
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final int FEW_DAYS = 31;
    private static final int WEEKS_OF_A_YEAR = 52;

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it starts");
        }
    }

    /** True when at least one day lies in both. */
    public boolean overlaps(Period other) {
        return !startsAfter(other.to) && !other.startsAfter(to);
    }

    /** True when the last day lies before the given one; an open end never has. */
    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /**
     * The same a year later, and again until it is not over on this day. A few days keep their days of the week; a
     * longer stretch keeps its dates, as school years do.
     */
    public Period renewed(LocalDate today) {
        Period next = this;
        do {
            next = next.aYearLater();
        } while (next.endedBefore(today));
        return next;
    }

    private Period aYearLater() {
        Long days = days();
        UnaryOperator<LocalDate> later =
                days != null && days <= FEW_DAYS ? day -> day.plusWeeks(WEEKS_OF_A_YEAR) : day -> day.plusYears(1);
        return new Period(from == null ? null : later.apply(from), to == null ? null : later.apply(to));
    }

    /** Days from first to last, both counted, or null when an end is open. */
    public @Nullable Long days() {
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to) + 1;
    }

    private boolean startsAfter(@Nullable LocalDate end) {
        return from != null && end != null && from.isAfter(end);
    }
}
