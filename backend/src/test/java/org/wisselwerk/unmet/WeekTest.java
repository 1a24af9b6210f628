package org.wisselwerk.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T22:59:59Z, 2026-W47",
        "2026-11-22T23:00:00Z, 2026-W48",
        "2026-11-29T22:59:59Z, 2026-W48",
        "2027-01-03T12:00:00Z, 2026-W53",
        "2027-01-04T12:00:00Z, 2027-W01",
        "2024-12-30T12:00:00Z, 2025-W01",
        "2027-06-27T22:00:00Z, 2027-W26"
    })
    void beginsOnMondayInBrussels(Instant at, String week) {
        assertThat(Week.of(Clock.fixed(at, ZoneOffset.UTC))).isEqualTo(week);
    }

    @Test
    void sortsByTime() {
        assertThat(Stream.of("2026-W09", "2026-W10", "2026-W53", "2027-W01")).isSorted();
    }
}
