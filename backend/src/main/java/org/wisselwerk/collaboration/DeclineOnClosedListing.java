package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.DeliveryConsumer;

/** When a listing is closed, the proposals that wait on it are declined; what is being talked about goes on. */
@Singleton
class DeclineOnClosedListing implements DeliveryConsumer {

    private final Listings listings;
    private final CollaborationRepository collaborations;
    private final EndProposals proposals;

    DeclineOnClosedListing(Listings listings, CollaborationRepository collaborations, EndProposals proposals) {
        this.listings = listings;
        this.collaborations = collaborations;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("listing-closed");
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        List<UUID> closed = listings.byIds(aggregates).stream()
                .filter(listing -> listing.state() == ListingState.CLOSED)
                .map(Listing::id)
                .toList();
        if (!closed.isEmpty()) {
            proposals.all(() -> collaborations.proposedOn(closed), Answering::listingClosed);
        }
    }
}
