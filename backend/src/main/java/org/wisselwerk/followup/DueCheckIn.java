package org.wisselwerk.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Period;

/** When a side is asked how it goes: halfway, and at each visit. */
final class DueCheckIn {

    /** In a shorter one there is nothing halfway to ask. */
    private static final long SHORTEST = 5;

    private DueCheckIn() {}

    /**
     * Since when a side has a check-in to make, empty when it has none.
     *
     * @param visits the days of visits that were held
     * @param last the day of the side's last check-in, null before the first
     */
    static Optional<LocalDate> since(
            Period period, Collection<LocalDate> visits, @Nullable LocalDate last, LocalDate today) {
        return Stream.concat(halfway(period).stream(), visits.stream())
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .filter(day -> last == null || last.isBefore(day));
    }

    /** The day in the middle; none where an end is open, or for a few days only. */
    static Optional<LocalDate> halfway(Period period) {
        Long days = period.days();
        LocalDate from = period.from();
        return days == null || from == null || days < SHORTEST
                ? Optional.empty()
                : Optional.of(from.plusDays(days / 2));
    }
}
