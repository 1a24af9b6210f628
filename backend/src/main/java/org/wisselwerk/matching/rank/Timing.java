package org.wisselwerk.matching.rank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.Weekday;

/** Whether both have time: in the same weeks, and on the same days. The same for both sides. */
public final class Timing {

    /** An open end is taken as a school year. */
    private static final long OPEN_DAYS = 300;

    private static final double LEAST_OVERLAP = 0.5;

    /** Less than the least overlap, and more than none. */
    private static final double UNSAID = 0.4;

    private Timing() {}

    /** Days that are over by today no longer count. */
    static Score period(Facts one, Facts other, LocalDate today) {
        Period mine = one.when().period();
        Period theirs = other.when().period();
        if (isOpen(mine) || isOpen(theirs)) {
            return Silence.of(isOpen(mine), isOpen(theirs)).on(Criterion.PERIOD);
        }
        LocalDate from = later(later(first(mine), first(theirs)), today);
        LocalDate to = earlier(last(mine), last(theirs));
        if (to.isBefore(from)) {
            return Score.of(0, () -> apart(mine, theirs)).cappedBy(Cap.NO_OVERLAP);
        }
        double share = share(from, to, Math.min(left(mine, today), left(theirs, today)));
        return Score.of(worth(share), share >= 0.999 ? "period.whole" : "period.part", from, to);
    }

    /** How well a listing's period meets one that was wished for, 0 to 1; in between when the listing says none. */
    static double during(Period wish, @Nullable Period given) {
        if (given == null || isOpen(given)) {
            return UNSAID;
        }
        if (!wish.overlaps(given)) {
            return 0;
        }
        LocalDate from = later(first(wish), first(given));
        LocalDate to = earlier(last(wish), last(given));
        double shorter = Math.min(days(first(wish), last(wish)), days(first(given), last(given)));
        return worth(to.isBefore(from) ? 0 : share(from, to, shorter));
    }

    private static double share(LocalDate from, LocalDate to, double shorter) {
        return Math.min(1, days(from, to) / shorter);
    }

    private static double worth(double share) {
        return LEAST_OVERLAP + (1 - LEAST_OVERLAP) * share;
    }

    static Score schedule(Facts one, Facts other) {
        Set<Weekday> mine = one.when().weekdays();
        Set<Weekday> theirs = other.when().weekdays();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Silence.of(mine.isEmpty(), theirs.isEmpty()).on(Criterion.SCHEDULE);
        }
        EnumSet<Weekday> shared = EnumSet.copyOf(mine);
        shared.retainAll(theirs);
        if (shared.isEmpty()) {
            return Score.of(0, () -> Finding.of("schedule.none", days(theirs)));
        }
        double share = (double) shared.size() / Math.min(mine.size(), theirs.size());
        return Score.of(
                0.4 + 0.6 * share, () -> Finding.of(share == 1 ? "schedule.all" : "schedule.some", days(shared)));
    }

    private static Finding.Several days(Set<Weekday> days) {
        return new Finding.Several(days.stream().sorted().toList());
    }

    private static Finding apart(@Nullable Period mine, @Nullable Period theirs) {
        LocalDate from = theirs == null ? null : theirs.from();
        LocalDate to = theirs == null ? null : theirs.to();
        if (from != null && from.isAfter(last(mine))) {
            return Finding.of("period.later", from);
        }
        return to != null && to.isBefore(first(mine)) ? Finding.of("period.earlier", to) : Finding.of("period.over");
    }

    /** The days that a period is taken for, both ends closed; null when it says nothing, and is no obstacle. */
    public static @Nullable Period span(@Nullable Period period) {
        return isOpen(period) ? null : new Period(first(period), last(period));
    }

    private static boolean isOpen(@Nullable Period period) {
        return period == null || (period.from() == null && period.to() == null);
    }

    private static double left(@Nullable Period period, LocalDate today) {
        return Math.max(1, days(later(first(period), today), last(period)));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static LocalDate first(@Nullable Period period) {
        if (period != null && period.from() != null) {
            return period.from();
        }
        return period != null && period.to() != null ? period.to().minusDays(OPEN_DAYS) : LocalDate.EPOCH;
    }

    private static LocalDate last(@Nullable Period period) {
        if (period != null && period.to() != null) {
            return period.to();
        }
        return period != null && period.from() != null ? period.from().plusDays(OPEN_DAYS) : LocalDate.EPOCH;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
