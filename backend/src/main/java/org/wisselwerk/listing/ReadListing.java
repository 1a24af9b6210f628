package org.wisselwerk.listing;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Refusal;

/**
 * Reads one listing for whoever may see it: everyone when it is published; its own people and administrators always;
 * those who collaborate on it also when it is paused, closed or over.
 */
@Singleton
public class ReadListing {

    private final Listings listings;
    private final ListingParties parties;

    ReadListing(Listings listings, ListingParties parties) {
        this.listings = listings;
        this.parties = parties;
    }

    /** @throws Refusal 404 when the caller may not know of it, 410 when it is closed or over and not theirs */
    public Listing of(Caller caller, UUID id) {
        Listing listing = listings.byId(id).orElseThrow(Refusal::notFound);
        if (caller.admin() || caller.memberOf(listing.organisationId())) {
            return listing;
        }
        return switch (listing.state()) {
            case PUBLISHED -> listing;
            case PAUSED -> forParty(caller, listing, Refusal.notFound());
            case CLOSED, EXPIRED -> forParty(caller, listing, Refusal.of(HttpStatus.GONE, "gone"));
            case DRAFT, HIDDEN -> throw Refusal.notFound();
        };
    }

    private Listing forParty(Caller caller, Listing listing, Refusal otherwise) {
        List<UUID> own = caller.memberships().stream()
                .map(Caller.Membership::organisationId)
                .filter(caller::memberOf)
                .toList();
        if (own.isEmpty() || !parties.includeAnyOf(own, listing.id())) {
            throw otherwise;
        }
        return listing;
    }
}
