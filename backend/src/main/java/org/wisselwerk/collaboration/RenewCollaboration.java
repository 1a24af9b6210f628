package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.listing.Period;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Refusal;

/**
 * Proposes a collaboration again for its next year, on the same listings. Both sides said that they want it, so a
 * listing that is closed or over by now is no obstacle: it is not shown to anybody else.
 */
@Singleton
public class RenewCollaboration {

    private final CollaborationStore store;
    private final MotiveRepository motives;
    private final Listings listings;
    private final Organisations organisations;
    private final Ids ids;
    private final Clock clock;

    RenewCollaboration(
            CollaborationStore store,
            MotiveRepository motives,
            Listings listings,
            Organisations organisations,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.motives = motives;
        this.listings = listings;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    /** The period of the next time: a year later, and again until it is not over. */
    public Period next(Collaboration before) {
        return before.terms().period().renewed(Moment.of(clock).today());
    }

    /** The first statement of whoever renews: listings are locked before the collaborations on them. */
    public void lockListings(Collaboration before) {
        listings.lock(before.listings());
    }

    /**
     * The id of the proposal, made in the caller's transaction, which locked the listings and then the one before.
     *
     * @throws Refusal 403 when one of the two is not verified, 409 when a listing is hidden or another is open
     */
    public UUID renew(Collaboration before, Side proposer, UUID actor) {
        List<Listing> both = listings.byIds(before.listings());
        Moment moment = Moment.of(clock);
        Period period = next(before);
        Stored known = store.find(before.id()).orElseThrow();
        Renewing.Wish wish = new Renewing.Wish(
                proposer,
                period,
                verified(before),
                both.stream()
                        .filter(listing -> listing.state() == ListingState.HIDDEN)
                        .map(Listing::id)
                        .findFirst()
                        .orElse(null),
                store.open(before.asking().organisation(), before.offering().organisation(), before.listings(), period)
                        .orElse(null));
        return switch (Renewing.renew(before, wish, ids::next, moment)) {
            case Decision.Refused(Obstacle why) -> throw CollaborationRefusals.of(why, List.of());
            case Decision.Made made -> {
                CollaborationRow.Setting setting = new CollaborationRow.Setting(
                        null, known.setting().province(), known.setting().sectors(), moment.now());
                UUID next =
                        store.add(made, setting, actor, moment).collaboration().id();
                // Why each side took part, for it to change until both agree again.
                motives.of(before.id()).forEach(row -> motives.state(next, row.side(), row.codes(), row.words()));
                yield next;
            }
        };
    }

    private boolean verified(Collaboration before) {
        return organisations
                .hold(List.of(before.asking().organisation(), before.offering().organisation()))
                .values()
                .stream()
                .allMatch(Organisation::verified);
    }
}
