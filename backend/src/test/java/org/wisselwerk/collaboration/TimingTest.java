package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Period;

class TimingTest {

    @Test
    void aProposalExpiresAfterFourteenDays() {
        assertThat(after(proposed(), TODAY.plusDays(14))).isEmpty();
        assertThat(after(proposed(), TODAY.plusDays(15))).containsExactly(Happened.EXPIRED);
    }

    @Test
    void aCounterProposalStartsTheFourteenDaysAnew() {
        Collaboration c =
                made(Answering.counter(proposed(), Side.OFFERING, TermsChange.to(1, SPRING), on(TODAY.plusDays(10))));
        assertThat(after(c, TODAY.plusDays(24))).isEmpty();
        assertThat(after(c, TODAY.plusDays(25))).containsExactly(Happened.EXPIRED);
    }

    @Test
    void ownWordsDoNotKeepAProposalAlive() {
        Collaboration c = proposed();
        Expectation item = c.expectations().getFirst();
        c = made(Aligning.answer(c, Side.ASKING, item, Answer.words("wekelijks"), on(TODAY.plusDays(13))));
        assertThat(after(c, TODAY.plusDays(15))).containsExactly(Happened.EXPIRED);
    }

    @Test
    void talksLapseAfterThirtyDaysWithoutAnAct() {
        assertThat(after(aligning(), TODAY.plusDays(30))).isEmpty();
        assertThat(after(aligning(), TODAY.plusDays(31))).containsExactly(Happened.LAPSED);
    }

    @Test
    void whatIsWrittenInTheRoomKeepsTalksAliveAndChangesNothingElse() {
        Collaboration c = Timing.wrote(aligning(), on(TODAY.plusDays(30)));
        assertThat(after(c, TODAY.plusDays(60))).isEmpty();
        assertThat(after(c, TODAY.plusDays(61))).containsExactly(Happened.LAPSED);
        assertThat(c.version()).isEqualTo(aligning().version());
        Collaboration begun =
                Timing.wrote(talks(new Period(TODAY.plusDays(5), TODAY.plusDays(50))), on(TODAY.plusDays(5)));
        assertThat(after(begun, TODAY.plusDays(6)))
                .as("talks that go on over the first day")
                .isEmpty();
        assertThat(after(begun, TODAY.plusDays(36))).containsExactly(Happened.LAPSED);
    }

    @Test
    void whatIsWrittenTooLateOrInAnotherStateMovesNoClock() {
        assertThat(Timing.wrote(aligning(), on(TODAY.plusDays(31)))).isEqualTo(aligning());
        assertThat(Timing.wrote(proposed(), on(TODAY.plusDays(1)))).isEqualTo(proposed());
        assertThat(Timing.wrote(active(), on(SPRING.from()))).isEqualTo(active());
        assertThat(Timing.wrote(completed(), on(SPRING.to()))).isEqualTo(completed());
    }

    @Test
    void talksLapseWhenTheStartDatePasses() {
        Collaboration c = talks(new Period(TODAY.plusDays(5), TODAY.plusDays(50)));
        assertThat(after(c, TODAY.plusDays(5))).isEmpty();
        assertThat(after(c, TODAY.plusDays(6))).containsExactly(Happened.LAPSED);
    }

    @Test
    void talksAboutSomethingThatHasBegunLastUntilItIsOver() {
        Collaboration c = talks(new Period(TODAY.minusDays(60), TODAY.plusDays(20)));
        assertThat(after(c, TODAY.plusDays(20))).isEmpty();
        assertThat(after(c, TODAY.plusDays(21))).containsExactly(Happened.LAPSED);
    }

    @Test
    void anAgreementStartsOnItsFirstDayAndEndsTheDayAfterItsLast() {
        assertThat(after(agreed(), SPRING.from().minusDays(1))).isEmpty();
        assertThat(after(agreed(), SPRING.from())).containsExactly(Happened.STARTED);
        assertThat(after(active(), SPRING.to())).isEmpty();
        assertThat(after(active(), SPRING.to().plusDays(1))).containsExactly(Happened.COMPLETED);
    }

    @Test
    void aClockThatSleptCatchesUp() {
        Collaboration c = made(Timing.advance(agreed(), on(LocalDate.of(2027, 4, 1))));
        assertThat(c.state()).isEqualTo(State.COMPLETED);
        assertThat(c.ending().day()).isEqualTo(SPRING.to());
        assertThat(Hold.of(c, false)).contains(new Hold(SPRING, 2));
        assertThat(after(c, LocalDate.of(2027, 5, 1))).isEmpty();
        assertThat(after(c, LocalDate.of(2027, 5, 2))).containsExactly(Happened.CLOSED);
    }

    @Test
    void whatHasNoDatesStartsAtOnceAndNeverEndsByItself() {
        Collaboration c =
                made(Aligning.revise(aligning(), Side.ASKING, TermsChange.to(1, new Period(null, null)), NOW));
        c = new Collaboration(
                c.id(),
                c.version(),
                State.AGREED,
                c.kind(),
                c.asking(),
                c.offering(),
                c.proposer(),
                null,
                c.terms(),
                c.expectations(),
                c.signatures(),
                null,
                null,
                c.actedAt());
        assertThat(after(c, TODAY)).containsExactly(Happened.STARTED);
        assertThat(after(made(Timing.advance(c, NOW)), TODAY.plusYears(10))).isEmpty();
    }

    @Test
    void daysAreThoseOfBrusselsAlsoWhenTheClockChanges() {
        Instant lateEvening = Instant.parse("2027-03-27T23:30:00Z");
        assertThat(Moment.of(lateEvening).today()).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(Moment.of(Instant.parse("2027-03-28T22:30:00Z")).today()).isEqualTo(LocalDate.of(2027, 3, 29));
    }

    private static Collaboration talks(Period period) {
        return made(Aligning.revise(aligning(), Side.ASKING, TermsChange.to(1, period), NOW));
    }

    private static List<Happened> after(Collaboration c, LocalDate day) {
        return ((Decision.Made) Timing.advance(c, on(day)))
                .steps().stream().map(Step::what).toList();
    }
}
