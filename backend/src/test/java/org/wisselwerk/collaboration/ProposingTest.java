package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Proposing.Proposal;
import org.wisselwerk.collaboration.Proposing.Subject;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;

class ProposingTest {

    @Test
    void whoAnswersAnOfferAsksAndTheOtherSideIsToAnswer() {
        Collaboration c = proposed();
        assertThat(c.state()).isEqualTo(State.PROPOSED);
        assertThat(c.proposer()).isEqualTo(Side.ASKING);
        assertThat(c.turn()).isEqualTo(Side.OFFERING);
        assertThat(c.asking()).isEqualTo(new Party(SCHOOL, null));
        assertThat(c.offering()).isEqualTo(new Party(COMPANY, OFFER));
        assertThat(c.terms()).isEqualTo(new Terms(1, 2, SPRING));
        assertThat(c.expectations()).extracting(Expectation::status).containsOnly(Expectation.Status.OPEN);
    }

    @Test
    void whoAnswersANeedOffers() {
        Collaboration c = made(propose(COMPANY, true, need(), null, null, 1, SPRING));
        assertThat(c.asking()).isEqualTo(new Party(SCHOOL, NEED));
        assertThat(c.offering()).isEqualTo(new Party(COMPANY, null));
        assertThat(c.proposer()).isEqualTo(Side.OFFERING);
    }

    @Test
    void withTwoListingsTheKindIsThatOfTheOffer() {
        Subject visit = new Subject(NEED, SCHOOL, Direction.NEED, Kind.COMPANY_VISIT, true, true, 5);
        Collaboration c = made(propose(COMPANY, true, visit, offer(3), null, 1, SPRING));
        assertThat(c.kind()).isEqualTo(Kind.INTERNSHIP_PLACE);
        assertThat(c.listings()).containsExactly(OFFER, NEED);
    }

    @Test
    void refusesWhatTheTableForbids() {
        Subject closed = new Subject(OFFER, COMPANY, Direction.OFFER, Kind.INTERNSHIP_PLACE, false, true, 3);
        Subject unclaimed = new Subject(OFFER, COMPANY, Direction.OFFER, Kind.INTERNSHIP_PLACE, true, false, 3);
        assertThat(refusal(propose(COMPANY, true, offer(3), null, null, 1, SPRING)))
                .isEqualTo("own-listing");
        assertThat(refusal(propose(SCHOOL, false, offer(3), null, null, 1, SPRING)))
                .isEqualTo("organisation-not-verified");
        assertThat(refusal(propose(SCHOOL, true, closed, null, null, 1, SPRING)))
                .isEqualTo("listing-closed");
        assertThat(refusal(propose(SCHOOL, true, unclaimed, null, null, 1, SPRING)))
                .isEqualTo("unclaimed");
        assertThat(refusal(propose(SCHOOL, true, offer(3), null, new UUID(1, 1), 1, SPRING)))
                .isEqualTo("already-open");
        assertThat(refusal(propose(SCHOOL, true, offer(3), null, null, 4, SPRING)))
                .isEqualTo("not-enough-places");
        assertThat(refusal(propose(SCHOOL, true, offer(3), offer(3), null, 1, SPRING)))
                .isEqualTo("counter-listing");
    }

    @Test
    void unlimitedPlacesAreNeverTooFew() {
        assertThat(made(propose(SCHOOL, true, offer(null), null, null, 500, SPRING))
                        .terms()
                        .places())
                .isEqualTo(500);
    }

    @Test
    void refusesAPeriodThatIsOverButTakesOneThatHasBegun() {
        LocalDate september = LocalDate.of(2026, 9, 1);
        assertThat(refusal(propose(SCHOOL, true, offer(3), null, null, 1, new Period(september, TODAY.minusDays(1)))))
                .isEqualTo("already-over");
        Collaboration c = made(propose(SCHOOL, true, offer(3), null, null, 1, new Period(september, TODAY)));
        assertThat(c.terms().period().from()).isEqualTo(september);
    }

    private static Decision propose(
            UUID by,
            boolean verified,
            Subject listing,
            @Nullable Subject own,
            @Nullable UUID open,
            int places,
            Period period) {
        Proposal proposal = new Proposal(new UUID(7, 7), by, verified, listing, own, open, places, period);
        return Proposing.propose(proposal, List.of(), NOW);
    }
}
