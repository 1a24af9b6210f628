package org.wisselwerk.matching.words;

import java.time.LocalDate;
import java.time.YearMonth;
import org.wisselwerk.listing.Period;

/**
 * A part of the year that has a name: a month, a season, a semester, a school year.
 *
 * @param first month it begins in, 1 to 12
 * @param months how many there are
 */
record Stretch(int first, int months) {

    /** A school year begins in its summer: what begins before that lies in the second of two years. */
    private static final int SUMMER = 8;

    /** That of the year it begins in. */
    Period in(int year) {
        YearMonth start = YearMonth.of(year, first);
        return new Period(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The year it begins in within a school year that begins in a given one. */
    int yearWithin(int schoolYear) {
        return first < SUMMER ? schoolYear + 1 : schoolYear;
    }

    /** Is there such a day in it in a given year? Only a month counts its days. */
    boolean hasDay(int day, int year) {
        return months == 1 && day <= YearMonth.of(year, first).lengthOfMonth();
    }

    LocalDate day(int day, int year) {
        return LocalDate.of(year, first, day);
    }
}
