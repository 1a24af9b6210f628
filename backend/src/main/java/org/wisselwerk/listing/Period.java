package org.wisselwerk.listing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends inclusive; a null end is open.
 *
 * @throws IllegalArgumentException when it ends before it starts
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

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

    /** Days from first to last, both counted, or null when an end is open. */
    public @Nullable Long days() {
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to) + 1;
    }

    private boolean startsAfter(@Nullable LocalDate end) {
        return from != null && end != null && from.isAfter(end);
    }
}
