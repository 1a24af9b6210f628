package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Journal;

/** Hides a listing from everyone but its own people, with the reason, and brings it back to where it was. */
@Singleton
public class HideListing {

    private final ListingRepository listings;
    private final Listings face;
    private final Journal journal;
    private final Clock clock;

    HideListing(ListingRepository listings, Listings face, Journal journal, Clock clock) {
        this.listings = listings;
        this.face = face;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param reason for its owner, at most 500 characters; it stands in no event
     * @return the listing; empty when it does not exist, or its state does not allow it
     */
    @Transactional
    public Optional<Listing> hide(Caller administrator, UUID id, String reason) {
        return move(administrator, id, ListingLife.HIDE, () -> listings.hide(id, reason, clock.instant()));
    }

    /** @return the listing; empty when it does not exist, or is not hidden */
    @Transactional
    public Optional<Listing> unhide(Caller administrator, UUID id) {
        return move(administrator, id, ListingLife.UNHIDE, () -> listings.unhide(id, clock.instant()));
    }

    private Optional<Listing> move(Caller administrator, UUID id, ListingLife life, Runnable write) {
        boolean allowed = face.lock(List.of(id)).stream().anyMatch(listing -> life.allowedIn(listing.state()));
        if (!allowed) {
            return Optional.empty();
        }
        write.run();
        Listing moved = face.byId(id).orElseThrow();
        journal.write(Listings.event(life.event(), moved, administrator.id()));
        return Optional.of(moved);
    }
}
