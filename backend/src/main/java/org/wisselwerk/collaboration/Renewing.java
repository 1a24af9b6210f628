package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Period;

/** Decides on doing it again: a proposal with the same terms for another period, and the same words as proposals. */
final class Renewing {

    private Renewing() {}

    /**
     * What is asked.
     *
     * @param verified both organisations
     * @param closed a listing that must not be proposed on any more: hidden by an administrator
     * @param alreadyOpen an open collaboration of the same two on any of the listings, sharing a day
     */
    record Wish(
            Side proposer,
            Period period,
            boolean verified,
            @Nullable UUID closed,
            @Nullable UUID alreadyOpen) {}

    static Decision renew(Collaboration before, Wish wish, Supplier<UUID> ids, Moment moment) {
        if (!wish.verified()) {
            return Decision.refused(
                    new Obstacle.NotVerified(before.party(wish.proposer()).organisation()));
        }
        if (wish.closed() != null) {
            return Decision.refused(new Obstacle.ListingClosed(wish.closed()));
        }
        if (wish.alreadyOpen() != null) {
            return Decision.refused(new Obstacle.AlreadyOpen(wish.alreadyOpen()));
        }
        Terms terms = before.terms().renewed(wish.period());
        Collaboration renewal = new Collaboration(
                ids.get(),
                1,
                State.PROPOSED,
                before.kind(),
                before.asking(),
                before.offering(),
                wish.proposer(),
                wish.proposer().other(),
                terms,
                expectations(before, wish.proposer(), ids),
                List.of(),
                null,
                null,
                moment.now());
        return Decision.made(renewal, Step.terms(Happened.PROPOSED, wish.proposer(), terms));
    }

    /** What was agreed is proposed anew by who renews; own words and what was not agreed start afresh. */
    private static List<Expectation> expectations(Collaboration before, Side proposer, Supplier<UUID> ids) {
        return before.expectations().stream()
                .map(item -> item.status() == Expectation.Status.ALIGNED
                        ? new Expectation(ids.get(), 1, item.item(), Map.of(), item.agreed(), 1, Set.of(proposer))
                        : Expectation.fresh(ids.get(), item.item()))
                .toList();
    }
}
