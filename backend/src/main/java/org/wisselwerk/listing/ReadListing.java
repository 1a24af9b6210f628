package org.wisselwerk.listing;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Refusal;

/**
 * Reads one listing for whoever may see it: everyone when it is published and its organisation is not shut out; its own people and administrators always;
 * those who collaborate on it also when it is neither.
 */
@Singleton
public class ReadListing {

    private final Listings listings;
    private final ListingParties parties;
    private final Organisations organisations;

    ReadListing(Listings listings, ListingParties parties, Organisations organisations) {
        this.listings = listings;
        this.parties = parties;
        this.organisations = organisations;
    }

    /** @throws Refusal 404 when the caller may not know of it, 410 when it is closed or over and not theirs */
    public Listing of(Caller caller, UUID id) {
        Listing listing = listings.byId(id).orElseThrow(Refusal::notFound);
        if (caller.admin() || caller.memberOf(listing.organisationId())) {
            return listing;
        }
        return switch (listing.state()) {
            case PUBLISHED -> shutOut(listing) ? forParty(caller, listing, Refusal.notFound()) : listing;
            case PAUSED -> forParty(caller, listing, Refusal.notFound());
            case CLOSED, EXPIRED -> forParty(caller, listing, Refusal.of(HttpStatus.GONE, "gone"));
            case DRAFT, HIDDEN -> throw Refusal.notFound();
        };
    }

    private boolean shutOut(Listing listing) {
        return organisations
                .byId(listing.organisationId())
                .map(Organisation::verification)
                .filter(Verification::shutOut)
                .isPresent();
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
