package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;

/** Decides whether an organisation may ask another to work together. */
final class Proposing {

    private Proposing() {}

    /**
     * A listing as the rules see it.
     *
     * @param free places over the asked period, null when they are not limited
     * @param reachable false for an organisation of which nobody can be asked
     */
    record Subject(
            UUID id,
            UUID organisation,
            Direction direction,
            Kind kind,
            boolean published,
            boolean reachable,
            @Nullable Integer free) {}

    /**
     * What is asked.
     *
     * @param own the proposer's own listing, null when it answers without one
     * @param alreadyOpen an open collaboration of the same two on any of the listings, sharing a day
     */
    record Proposal(
            UUID id,
            UUID organisation,
            boolean verified,
            Subject listing,
            @Nullable Subject own,
            @Nullable UUID alreadyOpen,
            int places,
            Period period) {

        /** The listing whose kind decides on the expectations: the OFFER, or the only one. */
        Subject leading() {
            return own != null && own.direction() == Direction.OFFER ? own : listing;
        }
    }

    static Decision propose(Proposal proposal, List<Expectation> expectations, Moment moment) {
        return obstacle(proposal, moment).map(Decision::refused).orElseGet(() -> made(proposal, expectations, moment));
    }

    private static Decision made(Proposal proposal, List<Expectation> expectations, Moment moment) {
        Subject listing = proposal.listing();
        Party other = new Party(listing.organisation(), listing.id());
        Party proposer = new Party(
                proposal.organisation(),
                proposal.own() == null ? null : proposal.own().id());
        Side side = listing.direction() == Direction.OFFER ? Side.ASKING : Side.OFFERING;
        Terms terms = new Terms(1, proposal.places(), proposal.period());
        Collaboration collaboration = new Collaboration(
                proposal.id(),
                1,
                State.PROPOSED,
                proposal.leading().kind(),
                side == Side.ASKING ? proposer : other,
                side == Side.ASKING ? other : proposer,
                side,
                side.other(),
                terms,
                expectations,
                List.of(),
                null,
                null,
                moment.now());
        return Decision.made(collaboration, Step.terms(Happened.PROPOSED, side, terms));
    }

    private static Optional<Obstacle> obstacle(Proposal proposal, Moment moment) {
        Subject listing = proposal.listing();
        Subject own = proposal.own();
        if (listing.organisation().equals(proposal.organisation())) {
            return Optional.of(new Obstacle.OwnListing());
        }
        if (!proposal.verified()) {
            return Optional.of(new Obstacle.NotVerified(proposal.organisation()));
        }
        if (own != null
                && (!own.organisation().equals(proposal.organisation()) || own.direction() == listing.direction())) {
            return Optional.of(new Obstacle.CounterListing());
        }
        for (Subject subject : own == null ? List.of(listing) : List.of(listing, own)) {
            if (!subject.published()) {
                return Optional.of(new Obstacle.ListingClosed(subject.id()));
            }
        }
        if (!listing.reachable()) {
            return Optional.of(new Obstacle.Unclaimed());
        }
        if (proposal.alreadyOpen() != null) {
            return Optional.of(new Obstacle.AlreadyOpen(proposal.alreadyOpen()));
        }
        if (proposal.period().endedBefore(moment.today())) {
            return Optional.of(new Obstacle.PeriodOver());
        }
        return tooFew(proposal.places(), listing)
                .or(() -> own == null ? Optional.empty() : tooFew(proposal.places(), own));
    }

    private static Optional<Obstacle> tooFew(int places, Subject subject) {
        return subject.free() != null && subject.free() < places
                ? Optional.of(new Obstacle.NotEnoughPlaces(subject.id(), subject.free()))
                : Optional.empty();
    }
}
