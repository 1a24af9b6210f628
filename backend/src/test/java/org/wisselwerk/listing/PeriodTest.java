package org.wisselwerk.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2027-06-30, 2026-11-23, 2027-09-01, 2028-06-30",
        "2027-02-01, 2027-02-05, 2026-11-23, 2028-01-31, 2028-02-04",
        "2022-09-01, 2023-06-30, 2026-11-23, 2026-09-01, 2027-06-30",
        ", 2027-06-30, 2026-11-23, , 2028-06-30",
        "2026-09-01, , 2026-11-23, 2027-09-01,"
    })
    void isRenewedUntilItIsNotOver(
            LocalDate from, LocalDate to, LocalDate today, LocalDate nextFrom, LocalDate nextTo) {
        assertThat(new Period(from, to).renewed(today)).isEqualTo(new Period(nextFrom, nextTo));
    }
}
