package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import org.junit.jupiter.api.Test;

class AnsweringTest {

    @Test
    void acceptingOpensTheTalksAndGivesNobodyTheTurn() {
        assertThat(aligning().state()).isEqualTo(State.ALIGNING);
        assertThat(aligning().turn()).isNull();
    }

    @Test
    void aCounterProposalPassesTheTurnAndIsARevision() {
        Collaboration c = made(Answering.counter(proposed(), Side.OFFERING, TermsChange.to(1, SPRING), NOW));
        assertThat(c.turn()).isEqualTo(Side.ASKING);
        assertThat(c.terms()).isEqualTo(new Terms(2, 1, SPRING));
        assertThat(refusal(Answering.accept(c, Side.OFFERING, NOW))).isEqualTo("not-your-turn");
        assertThat(made(Answering.accept(c, Side.ASKING, NOW)).state()).isEqualTo(State.ALIGNING);
    }

    @Test
    void onlyTheOtherSideAnswersAndOnlyTheProposerTakesBack() {
        assertThat(refusal(Answering.accept(proposed(), Side.ASKING, NOW))).isEqualTo("not-your-turn");
        assertThat(refusal(withdraw(proposed(), Side.OFFERING, "MISTAKE"))).isEqualTo("not-your-turn");
        assertThat(made(withdraw(proposed(), Side.ASKING, "MISTAKE")).state()).isEqualTo(State.WITHDRAWN);
        assertThat(made(withdraw(aligning(), Side.OFFERING, "EXPECTATIONS_APART"))
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void anEndingKeepsWhoWhenAndWhy() {
        Collaboration c =
                made(Answering.decline(proposed(), Side.OFFERING, "NO_PLACE_NOW", "pas in mei", REASONS, NOW));
        assertThat(c.state()).isEqualTo(State.DECLINED);
        assertThat(c.ending()).isEqualTo(new Ending(Side.OFFERING, NOW.now(), TODAY, "NO_PLACE_NOW", "pas in mei"));
    }

    @Test
    void reasonsAreThoseOfTheKindAndTheState() {
        assertThat(refusal(decline("BECAUSE"))).isEqualTo("unknown-reason");
        assertThat(refusal(decline("RESERVED"))).isEqualTo("unknown-reason");
        assertThat(refusal(decline("OTHER"))).isEqualTo("text-required");
        assertThat(refusal(withdraw(proposed(), Side.ASKING, "EXPECTATIONS_APART")))
                .isEqualTo("unknown-reason");
    }

    @Test
    void aClosedListingEndsProposalsAndNothingElse() {
        assertThat(made(Answering.listingClosed(proposed(), NOW)).ending())
                .isEqualTo(new Ending(null, NOW.now(), TODAY, "listing-closed", null));
        assertThat(refusal(Answering.listingClosed(aligning(), NOW))).isEqualTo("state");
        assertThat(made(Answering.partnerSuspended(proposed(), NOW)).state()).isEqualTo(State.WITHDRAWN);
    }

    private static Decision decline(String reason) {
        return Answering.decline(proposed(), Side.OFFERING, reason, null, REASONS, NOW);
    }

    private static Decision withdraw(Collaboration c, Side side, String reason) {
        return Answering.withdraw(c, side, reason, null, REASONS, NOW);
    }
}
