package org.wisselwerk.matching.words;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.words.PeriodWords.Lead;

/**
 * A part of the year in a query.
 *
 * @param day of it, null for the whole
 * @param year it begins in; null when none is named, and the first that is not over is meant
 * @param from index of the first word that says so
 * @param to index behind the last
 */
record NamedPeriod(
        Stretch stretch, @Nullable Integer day, @Nullable Integer year, Lead lead, int from, int to) {

    /** Between last year and the year after next lies the first of everything that is not over. */
    private static final int YEARS = 3;

    /** The days that are meant. */
    Period days(LocalDate today) {
        return switch (lead) {
            case IN, NEXT -> in(begin(today));
            case FROM -> new Period(in(begin(today)).from(), null);
            case UNTIL -> new Period(null, in(begin(today)).to());
        };
    }

    /** From the beginning of this one to the end of another; null when that lies before it. */
    @Nullable
    Period days(NamedPeriod last, LocalDate today) {
        if (year != null) {
            Period first = in(year);
            LocalDate earliest = Objects.requireNonNull(first.from());
            Period end = last.in(last.year != null ? last.year : last.firstNotOver(earliest));
            return between(first, end);
        }
        // "Van september tot juni" may be under way: its end is the next one, and its beginning the last before that.
        Period end = last.in(last.begin(today));
        LocalDate latest = Objects.requireNonNull(end.to());
        int begin = IntStream.iterate(latest.getYear(), one -> one - 1)
                .filter(one -> !Objects.requireNonNull(in(one).from()).isAfter(latest))
                .findFirst()
                .orElseThrow();
        return between(in(begin), end);
    }

    private static @Nullable Period between(Period first, Period last) {
        LocalDate from = Objects.requireNonNull(first.from());
        LocalDate to = Objects.requireNonNull(last.to());
        return to.isBefore(from) ? null : new Period(from, to);
    }

    /** The year of its beginning. */
    private int begin(LocalDate today) {
        if (year != null) {
            return year;
        }
        return firstNotOver(lead == Lead.NEXT ? afterThisOne(today) : today);
    }

    /** "Volgend schooljaar" is not the one that is under way. */
    private LocalDate afterThisOne(LocalDate today) {
        Period now = in(firstNotOver(today));
        return Objects.requireNonNull(now.from()).isAfter(today)
                ? today
                : Objects.requireNonNull(now.to()).plusDays(1);
    }

    private int firstNotOver(LocalDate today) {
        // What is to begin on a day of this month may have begun.
        boolean whole = day == null || lead == Lead.FROM;
        return IntStream.range(today.getYear() - 1, today.getYear() + YEARS)
                .filter(one -> !(whole ? stretch.in(one) : in(one)).endedBefore(today))
                .findFirst()
                .orElseThrow();
    }

    private Period in(int begin) {
        if (day == null || !stretch.hasDay(day, begin)) {
            return stretch.in(begin);
        }
        LocalDate one = stretch.day(day, begin);
        return new Period(one, one);
    }
}
