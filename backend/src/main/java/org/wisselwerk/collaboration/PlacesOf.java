package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Commitment;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.FreePlaces;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.Journal;

/** Counts and commits the places of listings. Everything here happens under the lock on those listings. */
@Singleton
class PlacesOf {

    private final Listings listings;
    private final Journal journal;

    PlacesOf(Listings listings, Journal journal) {
        this.listings = listings;
        this.journal = journal;
    }

    List<Signing.Room> rooms(List<Listing> locked, Terms terms) {
        boolean forEver = forEver(locked);
        return locked.stream()
                .map(listing -> new Signing.Room(
                        listing.id(), free(listing, terms.period(), forEver), listing.state() == ListingState.HIDDEN))
                .toList();
    }

    static @Nullable Integer free(Listing listing, Period period, boolean forEver) {
        return FreePlaces.in(
                listing.content().places(), forEver ? new Period(null, null) : period, listing.committed());
    }

    /** Given away or sold with a discount: what the OFFER says, or the only listing. */
    static boolean forEver(List<Listing> listings) {
        Listing leading = listings.stream()
                .filter(listing -> listing.direction() == Direction.OFFER)
                .findFirst()
                .orElse(listings.getFirst());
        return leading.content().details() instanceof Details.Equipment equipment
                && (equipment.mode() == Details.Mode.DONATION || equipment.mode() == Details.Mode.DISCOUNT);
    }

    /** Makes what is held what it must be now, and search look at the listings again. */
    void keep(Collaboration before, Collaboration after, List<Listing> locked, @Nullable UUID actor) {
        boolean forEver = forEver(locked);
        Optional<Hold> held = Hold.of(before, forEver);
        Optional<Hold> holds = Hold.of(after, forEver);
        if (held.equals(holds)) {
            return;
        }
        if (held.isPresent()) {
            listings.release(after.id(), after.listings());
        }
        holds.ifPresent(hold -> locked.forEach(
                listing -> listings.commit(new Commitment(listing.id(), after.id(), hold.period(), hold.places()))));
        journal.write(locked.stream()
                .map(listing -> Listings.event(Listings.CHANGED, listing, actor))
                .toList());
    }
}
