package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.COMPANY;
import static org.wisselwerk.collaboration.Fixture.SCHOOL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.organisation.AnswerHabit;

class AnswerTimesTest {

    private final List<AnswerTimes.Turn> turns = new ArrayList<>();

    @Test
    void countsFromTheQuestionToTheAnswerOnTheAskedSideOnly() {
        happened(1, Happened.PROPOSED, Side.ASKING, 0);
        happened(1, Happened.COUNTERED, Side.OFFERING, 2);
        happened(1, Happened.ACCEPTED, Side.ASKING, 6);
        assertThat(AnswerTimes.of(COMPANY, turns)).isEqualTo(new AnswerHabit(1, 1, 2));
        assertThat(AnswerTimes.of(SCHOOL, turns)).isEqualTo(new AnswerHabit(1, 1, 4));
    }

    @Test
    void whatExpiredIsNoAnswerAndWhatThePlatformEndedIsNoQuestion() {
        happened(1, Happened.PROPOSED, Side.ASKING, 0);
        happened(1, Happened.EXPIRED, null, 15);
        happened(2, Happened.PROPOSED, Side.ASKING, 0);
        happened(2, Happened.DECLINED, null, 3);
        happened(3, Happened.PROPOSED, Side.ASKING, 0);
        assertThat(AnswerTimes.of(COMPANY, turns)).isEqualTo(new AnswerHabit(1, 0, 0));
        assertThat(AnswerTimes.of(SCHOOL, turns)).isEqualTo(new AnswerHabit(0, 0, 0));
    }

    @Test
    void theMiddleAnswerCounts() {
        for (int days : new int[] {1, 9, 2}) {
            happened(days, Happened.PROPOSED, Side.ASKING, 0);
            happened(days, Happened.DECLINED, Side.OFFERING, days);
        }
        assertThat(AnswerTimes.of(COMPANY, turns)).isEqualTo(new AnswerHabit(3, 3, 2));
    }

    @Test
    void ofANewcomerNothingIsSaid() {
        assertThat(new AnswerHabit(2, 2, 1).expectedDays()).isNull();
        assertThat(new AnswerHabit(3, 3, 1).expectedDays()).isNotNull();
    }

    @Test
    void whoAnswersMoreOrSoonerIsExpectedSoonerAndOneAnswerMovesLittle() {
        assertThat(days(20, 20, 1)).isLessThan(days(20, 20, 5)).isLessThan(days(20, 10, 1));
        assertThat(days(3, 3, 1)).isGreaterThan(days(30, 30, 1));
        assertThat(days(50, 0, 0)).isBetween(13.0, 14.0);
        for (int asked = 3; asked < 60; asked++) {
            for (int answered = 0; answered <= asked; answered++) {
                assertThat(days(asked, answered, 3)).isBetween(0.0, 14.0);
            }
        }
    }

    private static double days(int asked, int answered, double median) {
        return java.util.Objects.requireNonNull(new AnswerHabit(asked, answered, median).expectedDays());
    }

    private void happened(int room, Happened event, @Nullable Side side, int day) {
        Instant at = Instant.parse("2026-11-01T10:00:00Z").plus(Duration.ofDays(day));
        turns.add(new AnswerTimes.Turn(new UUID(3, room), event, side, at, SCHOOL));
    }
}
