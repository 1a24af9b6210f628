package org.wisselwerk.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.ProposalEnd;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.matching.Supply;

class WhyUnmetTest {

    private static final UUID NEED = new UUID(1, 1);
    private static final Instant THEN = Instant.parse("2026-11-23T12:00:00Z");
    private static final Supplier<Supply> NOT_ASKED = () -> {
        throw new AssertionError("what there is does not matter once somebody proposed");
    };

    @Test
    void withoutAnyProposalItCountsWhatThereWas() {
        assertThat(WhyUnmet.of(List.of(), () -> Supply.FITTING).found()).isEqualTo(Found.NOTHING_PROPOSED);
        assertThat(WhyUnmet.of(List.of(), () -> Supply.OUT_OF_REACH).found()).isEqualTo(Found.NOTHING_IN_REACH);
        assertThat(WhyUnmet.of(List.of(), () -> Supply.NONE).found()).isEqualTo(Found.NOTHING_IN_TRADE);
    }

    @Test
    void theReasonThatOthersGaveMostCounts() {
        assertThat(WhyUnmet.of(
                        List.of(
                                end(State.DECLINED, Side.OFFERING, "TOO_FAR", 1),
                                end(State.DECLINED, Side.OFFERING, "NO_PLACE_NOW", 2),
                                end(State.DECLINED, Side.OFFERING, "TOO_FAR", 3),
                                end(State.EXPIRED, null, null, 4)),
                        NOT_ASKED))
                .isEqualTo(new Finding(Found.REFUSED, "TOO_FAR"));
    }

    @Test
    void ofTwoReasonsThatAreAsFrequentTheLastOneCounts() {
        assertThat(WhyUnmet.of(
                        List.of(
                                end(State.DECLINED, Side.OFFERING, "TOO_FAR", 2),
                                end(State.WITHDRAWN, Side.OFFERING, "NO_REPLY", 1)),
                        NOT_ASKED))
                .isEqualTo(new Finding(Found.REFUSED, "TOO_FAR"));
    }

    @Test
    void theirOwnNoCountsWhenNobodyElseSaidIt() {
        ProposalEnd own = end(State.WITHDRAWN, Side.ASKING, "FOUND_ELSEWHERE", 2);
        assertThat(WhyUnmet.of(List.of(own, end(State.EXPIRED, null, null, 1)), NOT_ASKED))
                .isEqualTo(new Finding(Found.STOPPED, "FOUND_ELSEWHERE"));
        assertThat(WhyUnmet.of(List.of(own, end(State.DECLINED, Side.OFFERING, "COST", 1)), NOT_ASKED)
                        .found())
                .isEqualTo(Found.REFUSED);
    }

    @Test
    void whatTheClockOrThePlatformEndedIsNoAnswer() {
        assertThat(WhyUnmet.of(
                        List.of(end(State.EXPIRED, null, null, 1), end(State.DECLINED, null, "listing-closed", 2)),
                        NOT_ASKED))
                .isEqualTo(new Finding(Found.NO_ANSWER, null));
    }

    private static ProposalEnd end(State state, @Nullable Side by, @Nullable String reason, int minutes) {
        return new ProposalEnd(NEED, state, THEN, by, reason, THEN.plusSeconds(60L * minutes));
    }
}
