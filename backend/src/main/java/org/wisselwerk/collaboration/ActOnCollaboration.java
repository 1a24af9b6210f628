package org.wisselwerk.collaboration;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Retry;

/**
 * Does to a collaboration what one of its sides asks: finds out whether it may, lets the clock go first, decides, and
 * writes collaboration, commitments, history and events in one transaction, or nothing.
 */
@Singleton
class ActOnCollaboration {

    /** What came of it. */
    sealed interface Outcome {
        record Done(Stored stored, Side side) implements Outcome {}

        /** Somebody changed it since the caller looked. */
        record Stale(Stored stored, Side side) implements Outcome {}

        record Refused(Stored stored, Side side, Obstacle why) implements Outcome {}

        record NotFound() implements Outcome {}

        /** Belongs to a side, but may not act for it. */
        record Forbidden() implements Outcome {}
    }

    private final CollaborationStore store;
    private final Listings listings;
    private final PlacesOf places;
    private final Organisations organisations;
    private final CompulsoryPapers papers;
    private final NamedPeople named;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ActOnCollaboration(
            CollaborationStore store,
            Listings listings,
            PlacesOf places,
            Organisations organisations,
            CompulsoryPapers papers,
            NamedPeople named,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.store = store;
        this.listings = listings;
        this.places = places;
        this.organisations = organisations;
        this.papers = papers;
        this.named = named;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param organisation for whom the caller acts, null when only one of the two can be meant */
    Outcome act(Caller caller, UUID id, @Nullable UUID organisation, SeenVersion seen, Act act) {
        Collaboration known = store.outline(id)
                .filter(c -> Sides.of(caller, c, organisation, named) != null)
                .orElse(null);
        if (known == null) {
            return new Outcome.NotFound();
        }
        return Retry.onConflict(() -> Objects.requireNonNull(
                transactions.executeWrite(status -> decided(known, caller, organisation, seen, act))));
    }

    private boolean may(Caller caller, Collaboration c, Side side, Act act) {
        return act instanceof Act.OwnWords
                ? Sides.speaks(caller, c, side, named)
                : caller.coordinates(c.party(side).organisation());
    }

    /** Who acts for both sides acts for the one that is waited for, and that is known under the lock. */
    private Outcome decided(
            Collaboration known, Caller caller, @Nullable UUID organisation, SeenVersion seen, Act act) {
        boolean onPlaces = act instanceof Act.OnPlaces;
        List<Listing> locked = onPlaces ? listings.lock(known.listings()) : List.of();
        Stored before = store.lock(known.id()).orElseThrow();
        Side side = Sides.of(caller, before.collaboration(), organisation, named);
        if (side == null) {
            return new Outcome.NotFound();
        }
        if (!may(caller, before.collaboration(), side, act)) {
            return new Outcome.Forbidden();
        }
        UUID actor = Objects.requireNonNull(caller.id());
        if (!seen.isStill(before.collaboration())) {
            return new Outcome.Stale(before, side);
        }
        Moment moment = Moment.of(clock);
        Stored now = store.advance(before, moment);
        Grounds grounds = new Grounds(
                moment,
                actor,
                onPlaces ? verified(known) : Set.of(),
                onPlaces ? places.rooms(locked, now.collaboration().terms()) : List.of(),
                () -> school(known),
                onPlaces ? papers.missing(now.collaboration()) : List.of());
        return switch (act.decide(now.collaboration(), side, grounds)) {
            case Decision.Refused(Obstacle why) -> new Outcome.Refused(now, side, why);
            case Decision.Made made -> {
                Stored after = store.advance(store.save(now, made, actor, moment), moment);
                if (onPlaces) {
                    places.keep(before.collaboration(), after.collaboration(), locked, actor);
                }
                yield new Outcome.Done(after, side);
            }
        };
    }

    private Side school(Collaboration c) {
        Map<UUID, Organisation> both = organisations.byIds(
                List.of(c.asking().organisation(), c.offering().organisation()));
        return Pupils.side(
                Objects.requireNonNull(both.get(c.asking().organisation())).type(),
                Objects.requireNonNull(both.get(c.offering().organisation())).type());
    }

    private Set<UUID> verified(Collaboration c) {
        return Organisation.idsOfVerified(organisations
                .byIds(List.of(c.asking().organisation(), c.offering().organisation()))
                .values());
    }
}
