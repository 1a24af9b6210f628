package org.wisselwerk.matching.improve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.rank.Timing;

/** Periods worth trying: those of the crowd where none is said, else the own one reaching as far as theirs. */
final class TimeAttempts {

    private static final int MOST = 12;

    /** Nobody is asked to begin or to end more than two months from what they said. */
    private static final long MOST_DAYS = 62;

    private final @Nullable Period own;
    private final List<Period> theirs;

    TimeAttempts(ListingContent content, Crowd crowd, LocalDate today) {
        own = content.period();
        theirs = crowd.said(one -> Stream.ofNullable(Timing.span(one.when().period()))
                .filter(period -> !period.endedBefore(today))
                .map(period -> from(period, today)));
    }

    private static Period from(Period period, LocalDate today) {
        LocalDate from = period.from();
        return from == null || from.isBefore(today) ? new Period(today, period.to()) : period;
    }

    List<Attempt> missing() {
        return own != null
                ? List.of()
                : theirs.stream().limit(MOST).map(TimeAttempts::attempt).toList();
    }

    /** Those that ask the fewest days more come first. */
    List<Attempt> wider() {
        Period span = Timing.span(own);
        if (own == null || span == null) {
            return List.of();
        }
        return theirs.stream()
                .map(period -> wider(own, period))
                .distinct()
                .filter(period -> !period.equals(own))
                .sorted(Comparator.comparingLong((Period period) -> more(span, period))
                        .thenComparing(Period::toString))
                .limit(MOST)
                .map(TimeAttempts::attempt)
                .toList();
    }

    /** As far as the other's, or as far as one may ask; an end that is open stays so. */
    private static Period wider(Period own, Period other) {
        LocalDate from = own.from();
        LocalDate to = own.to();
        if (from != null && before(other.from(), from)) {
            LocalDate earliest = from.minusDays(MOST_DAYS);
            from = before(other.from(), earliest) ? earliest : other.from();
        }
        if (to != null && before(to, other.to())) {
            LocalDate latest = to.plusDays(MOST_DAYS);
            to = before(latest, other.to()) ? latest : other.to();
        }
        return new Period(from, to);
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static long more(Period span, Period wider) {
        return between(wider.from(), span.from()) + between(span.to(), wider.to());
    }

    private static long between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static Attempt attempt(Period period) {
        Map<String, Object> written = new LinkedHashMap<>();
        put(written, "from", period.from());
        put(written, "to", period.to());
        Period shown = Timing.span(period);
        return shown == null || shown.from() == null || shown.to() == null
                ? Attempt.of("period", written)
                : Attempt.of("period", written, shown.from(), shown.to());
    }

    private static void put(Map<String, Object> written, String field, @Nullable LocalDate day) {
        if (day != null) {
            written.put(field, day.toString());
        }
    }
}
