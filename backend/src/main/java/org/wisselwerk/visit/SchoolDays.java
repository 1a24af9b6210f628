package org.wisselwerk.visit;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Days on which Flemish secondary schools have lessons, by the rules of the Flemish government for holidays; days that
 * a school chooses itself are not known.
 */
final class SchoolDays {

    private SchoolDays() {}

    static LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isOne(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isSummer(day) && !isHoliday(day, day.getYear()) && !isHoliday(day, day.getYear() - 1);
    }

    private static boolean isSummer(LocalDate day) {
        return day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST;
    }

    private static boolean isHoliday(LocalDate day, int year) {
        LocalDate easter = easter(year);
        return within(day, autumn(year), 1)
                || within(day, christmas(year), 2)
                || within(day, easter.minusWeeks(7).plusDays(1), 1)
                || within(day, spring(easter), 2)
                || day.equals(easter.plusDays(1))
                || day.equals(LocalDate.of(year, Month.MAY, 1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(40))
                || day.equals(easter.plusDays(50))
                || day.equals(LocalDate.of(year, Month.NOVEMBER, 11));
    }

    private static boolean within(LocalDate day, LocalDate monday, int weeks) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(weeks));
    }

    /** The week of All Saints; the week after it when that is a Sunday. */
    private static LocalDate autumn(int year) {
        LocalDate saints = LocalDate.of(year, Month.NOVEMBER, 1);
        return saints.getDayOfWeek() == DayOfWeek.SUNDAY ? saints.plusDays(1) : saints.with(previousOrSame(MONDAY));
    }

    /** From the week of Christmas; from the one after it when that falls in a weekend. */
    private static LocalDate christmas(int year) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        boolean weekend =
                christmas.getDayOfWeek() == DayOfWeek.SATURDAY || christmas.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? christmas.with(nextOrSame(MONDAY)) : christmas.with(previousOrSame(MONDAY));
    }

    /** From the first Monday of April, unless Easter is in March or after 15 April. */
    private static LocalDate spring(LocalDate easter) {
        if (easter.getMonth() == Month.MARCH) {
            return easter.plusDays(1);
        }
        return easter.getDayOfMonth() > 15 ? easter.minusDays(13) : easter.with(firstInMonth(MONDAY));
    }

    /** Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher reckon it. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int rest = h + l - 7 * m + 114;
        return LocalDate.of(year, rest / 31, rest % 31 + 1);
    }
}
