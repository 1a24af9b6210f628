package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Period;

class RunningTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void itIsOverWhenTheSecondSideSaysSo() {
        Collaboration once = made(Running.complete(active(), Side.OFFERING, on(MARCH)));
        assertThat(once.state()).isEqualTo(State.ACTIVE);
        assertThat(once.waitsFor()).isEqualTo(Side.ASKING);
        assertThat(refusal(Running.complete(once, Side.OFFERING, on(MARCH)))).isEqualTo("already-done");
        assertThat(made(Running.complete(once, Side.ASKING, on(MARCH))).state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void whatHasNotBegunCannotBeCompleted() {
        assertThat(refusal(Running.complete(agreed(), Side.ASKING, NOW))).isEqualTo("state");
    }

    @Test
    void itIsClosedWhenBothEvaluated() {
        Collaboration once = made(Running.evaluate(completed(), Side.ASKING, on(MARCH)));
        assertThat(once.state()).isEqualTo(State.COMPLETED);
        assertThat(made(Running.evaluate(once, Side.OFFERING, on(MARCH))).state())
                .isEqualTo(State.EVALUATED);
    }

    @Test
    void anAgreementHoldsItsPlacesOverItsPeriod() {
        assertThat(Hold.of(aligned(), false)).isEmpty();
        assertThat(Hold.of(agreed(), false)).contains(new Hold(SPRING, 2));
        assertThat(Hold.of(active(), false)).contains(new Hold(SPRING, 2));
    }

    @Test
    void completingEarlyGivesBackTheDaysAfterIt() {
        assertThat(Hold.of(completed(), false)).contains(new Hold(new Period(SPRING.from(), MARCH), 2));
    }

    @Test
    void terminatingGivesBackTheDayItselfAndWhatNeverBeganLeavesNothing() {
        Collaboration running = made(terminate(active(), MARCH));
        assertThat(Hold.of(running, false)).contains(new Hold(new Period(SPRING.from(), MARCH.minusDays(1)), 2));
        assertThat(Hold.of(made(terminate(agreed(), TODAY)), false)).isEmpty();
        assertThat(Hold.of(made(terminate(active(), LocalDate.of(2027, 2, 1))), false))
                .isEmpty();
    }

    @Test
    void whatIsGivenAwayDoesNotComeBack() {
        Hold forEver = new Hold(new Period(null, null), 2);
        assertThat(Hold.of(agreed(), true)).contains(forEver);
        assertThat(Hold.of(completed(), true)).contains(forEver);
        assertThat(Hold.of(made(terminate(active(), MARCH)), true)).isEmpty();
    }

    @Test
    void whoComesIsSaidAnewAndWhatWasSignedStays() {
        Collaboration signed = agreed();
        Collaboration labelled = made(label(signed, Side.ASKING));
        assertThat(labelled.termsNow().arrangement().pupils()).containsExactly("6HV-03");
        assertThat(RevisionText.of(labelled)).isEqualTo(RevisionText.of(signed));
        assertThat(labelled.signatures()).isEqualTo(signed.signatures());
        assertThat(made(label(labelled, Side.ASKING))).isEqualTo(labelled);
        assertThat(made(Timing.advance(labelled, on(MARCH))).labels()).containsExactly("6HV-03");
        assertThat(refusal(label(active(), Side.OFFERING))).isEqualTo("validation");
        assertThat(refusal(label(aligned(), Side.ASKING))).isEqualTo("state");
        assertThat(refusal(label(completed(), Side.ASKING))).isEqualTo("state");
    }

    private static Decision label(Collaboration c, Side side) {
        return Running.label(c, side, Side.ASKING, List.of("6HV-03"), NOW);
    }

    private static Decision terminate(Collaboration c, LocalDate day) {
        return Running.terminate(c, Side.ASKING, "MUTUAL", null, REASONS, on(day));
    }
}
