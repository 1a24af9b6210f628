package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Silence.About;

class SilenceTest {

    @Test
    void aProposalIsRememberedOnTheThirdTheSeventhAndTheTenthDay() {
        assertThat(after(proposed(), 2)).isEmpty();
        assertThat(after(proposed(), 3)).contains(About.ANSWER);
        assertThat(after(proposed(), 7)).contains(About.ANSWER);
        assertThat(after(proposed(), 10)).contains(About.ANSWER_OF_ANYBODY);
        assertThat(occasion(proposed(), 3)).isEqualTo(occasion(proposed(), 6));
        assertThat(occasion(proposed(), 3)).isNotEqualTo(occasion(proposed(), 7));
    }

    @Test
    void afterACounterTheDaysBeginAnew() {
        Collaboration countered =
                made(Answering.counter(proposed(), Side.OFFERING, TermsChange.to(1, SPRING), on(TODAY.plusDays(5))));
        assertThat(after(countered, 7)).isEmpty();
        assertThat(after(countered, 8)).contains(About.ANSWER);
    }

    @Test
    void quietTalksAreRememberedAfterAWeekAndAfterThree() {
        assertThat(after(aligning(), 6)).isEmpty();
        assertThat(after(aligning(), 7)).contains(About.TALKS);
        assertThat(occasion(aligning(), 21)).isNotEqualTo(occasion(aligning(), 7));
    }

    @Test
    void whatRunsIsAskedHowItGoesAfterThreeWeeksWithoutASign() {
        LocalDate start = LocalDate.of(2027, 2, 1);
        assertThat(Silence.of(active(), Optional.empty(), start.plusDays(20))).isEmpty();
        assertThat(Silence.of(active(), Optional.empty(), start.plusDays(21)).map(Silence.Reminder::about))
                .contains(About.HOW_IT_GOES);
        assertThat(Silence.of(active(), Optional.of(at(start.plusDays(10))), start.plusDays(21)))
                .isEmpty();
    }

    @Test
    void whatIsOverIsLeftInPeace() {
        assertThat(after(completed(), 400)).isEmpty();
    }

    private static Optional<About> after(Collaboration c, int days) {
        return Silence.of(c, Optional.empty(), TODAY.plusDays(days)).map(Silence.Reminder::about);
    }

    private static String occasion(Collaboration c, int days) {
        return Silence.of(c, Optional.empty(), TODAY.plusDays(days))
                .orElseThrow()
                .occasion();
    }
}
