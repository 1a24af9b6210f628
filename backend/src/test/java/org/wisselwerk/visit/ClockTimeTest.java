package org.wisselwerk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    @Test
    void isOneHourAheadInWinterAndTwoInSummer() {
        assertThat(ClockTime.instant("2026-12-03T16:00")).contains(Instant.parse("2026-12-03T15:00:00Z"));
        assertThat(ClockTime.instant("2027-06-03T16:00")).contains(Instant.parse("2027-06-03T14:00:00Z"));
    }

    @Test
    void aTimeThatIsSkippedIsNone() {
        assertThat(ClockTime.instant("2027-03-28T01:59")).contains(Instant.parse("2027-03-28T00:59:00Z"));
        assertThat(ClockTime.instant("2027-03-28T02:30")).isEmpty();
        assertThat(ClockTime.instant("2027-03-28T03:00")).contains(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void aTimeThatComesTwiceIsTheFirst() {
        assertThat(ClockTime.instant("2027-10-31T02:30")).contains(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-02-29T10:00",
                "2027-03-01",
                "2027-03-01T10:00:00",
                "2027-03-01T24:30",
                "morgen om 10 u."
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(ClockTime.instant(text)).isEmpty();
    }
}
