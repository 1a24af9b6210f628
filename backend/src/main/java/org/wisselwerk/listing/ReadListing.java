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
        boolean shutOut = shutOut(listing);
        if (ListingAudience.ANYBODY.sees(listing.state(), shutOut)
                || ListingAudience.PARTY.sees(listing.state(), shutOut) && isParty(caller, listing)) {
            return listing;
        }
        throw switch (listing.state()) {
            case CLOSED, EXPIRED -> Refusal.of(HttpStatus.GONE, "gone");
            case PUBLISHED, PAUSED, DRAFT, HIDDEN -> Refusal.notFound();
        };
    }

    private boolean shutOut(Listing listing) {
        return organisations
                .byId(listing.organisationId())
                .map(Organisation::verification)
                .filter(Verification::shutOut)
                .isPresent();
    }

    private boolean isParty(Caller caller, Listing listing) {
        List<UUID> own = caller.memberships().stream()
                .map(Caller.Membership::organisationId)
                .filter(caller::memberOf)
                .toList();
        return !own.isEmpty() && parties.includeAnyOf(own, listing.id());
    }
}
