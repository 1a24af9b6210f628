package org.wisselwerk.listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many places are left over a period: the places of the listing less the highest daily sum of commitments. */
public final class FreePlaces {

    private FreePlaces() {}

    /**
     * Places that are free on every day of the period.
     *
     * @param places of the listing, null when they are not limited
     * @param commitments of that listing; those outside the period do not count
     * @return null when places are not limited; never below 0
     */
    public static @Nullable Integer in(@Nullable Integer places, Period period, Collection<Commitment> commitments) {
        return places == null ? null : Integer.valueOf(Math.max(0, places - highest(period, commitments)));
    }

    /** The most places that are held on one day of the period. */
    public static int highest(Period period, Collection<Commitment> commitments) {
        Map<LocalDate, Integer> changes = new TreeMap<>();
        for (Commitment commitment : commitments) {
            Period held = commitment.period();
            if (held.overlaps(period)) {
                changes.merge(first(held), commitment.places(), Integer::sum);
                if (held.to() != null && held.to().isBefore(LocalDate.MAX)) {
                    changes.merge(held.to().plusDays(1), -commitment.places(), Integer::sum);
                }
            }
        }
        LocalDate from = first(period);
        int sum = 0;
        int highest = 0;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            if (period.to() != null && change.getKey().isAfter(period.to())) {
                return highest;
            }
            sum += change.getValue();
            // What came and went before the period is no peak of it; what still holds when it begins is.
            highest = change.getKey().isBefore(from) ? sum : Math.max(highest, sum);
        }
        return highest;
    }

    private static LocalDate first(Period period) {
        return period.from() == null ? LocalDate.MIN : period.from();
    }
}
