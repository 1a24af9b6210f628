package org.wisselwerk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDaysTest {

    /** First and last day of the holidays that the Flemish government published, weekends after them left out. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-28, 2024-11-01", "2024-12-23, 2025-01-03", "2025-03-03, 2025-03-07", "2025-04-07, 2025-04-18",
        "2025-10-27, 2025-10-31", "2025-12-22, 2026-01-02", "2026-02-16, 2026-02-20", "2026-04-06, 2026-04-17",
        "2026-11-02, 2026-11-06", "2026-12-21, 2027-01-01", "2027-02-08, 2027-02-12", "2027-03-29, 2027-04-09"
    })
    void knowsTheHolidays(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1))
                .forEach(day ->
                        assertThat(SchoolDays.isOne(day)).as(day.toString()).isFalse());
        LocalDate friday = first.minusDays(3);
        assertThat(SchoolDays.isOne(friday)).as(friday.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-11",
        "2026-05-01",
        "2026-05-14",
        "2026-05-15",
        "2026-05-25",
        "2025-04-21",
        "2027-07-01",
        "2026-11-28"
    })
    void knowsTheOtherDaysWithoutLessons(LocalDate day) {
        assertThat(SchoolDays.isOne(day)).isFalse();
    }

    @Test
    void goesOnToTheNextDayWithLessons() {
        assertThat(SchoolDays.onOrAfter(LocalDate.of(2026, 12, 19))).isEqualTo("2027-01-04");
        assertThat(SchoolDays.onOrAfter(LocalDate.of(2026, 12, 18))).isEqualTo("2026-12-18");
        assertThat(SchoolDays.onOrAfter(LocalDate.of(2027, 7, 1))).isEqualTo("2027-09-01");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void knowsWhenEasterIs(int year, LocalDate easter) {
        assertThat(SchoolDays.easter(year)).isEqualTo(easter);
    }
}
