package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BelgianTimeTest {

    @Test
    void aDayEndsAtMidnightInBrussels() {
        assertThat(BelgianTime.day(Instant.parse("2026-12-31T22:59:59Z"))).isEqualTo("2026-12-31");
        assertThat(BelgianTime.day(Instant.parse("2026-12-31T23:00:00Z"))).isEqualTo("2027-01-01");
    }

    @Test
    void todayDoesNotDependOnTheZoneOfTheClock() {
        Clock clock = Clock.fixed(Instant.parse("2027-06-30T22:30:00Z"), ZoneOffset.UTC);
        assertThat(BelgianTime.today(clock)).isEqualTo("2027-07-01");
    }

    @Test
    void aDayBeginsAnHourEarlierInSummerThanInWinter() {
        assertThat(BelgianTime.begin(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-27T23:00:00Z"));
        assertThat(BelgianTime.begin(LocalDate.of(2027, 3, 29))).isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
    }
}
