package org.wisselwerk.collaboration;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.DeliveryConsumer;

/**
 * When a listing is closed, the proposals that wait on it are declined; what is being talked about goes on. The store
 * comes late, because it writes to the journal, which knows all consumers.
 */
@Singleton
class DeclineOnClosedListing implements DeliveryConsumer {

    private final Listings listings;
    private final CollaborationRepository collaborations;
    private final Provider<CollaborationStore> store;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    DeclineOnClosedListing(
            Listings listings,
            CollaborationRepository collaborations,
            Provider<CollaborationStore> store,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.listings = listings;
        this.collaborations = collaborations;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
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
            transactions.executeWrite(status -> {
                collaborations.proposedOn(closed).forEach(this::decline);
                return closed;
            });
        }
    }

    private void decline(UUID id) {
        Moment moment = Moment.of(clock);
        store.get().lock(id).ifPresent(stored -> {
            if (Answering.listingClosed(stored.collaboration(), moment) instanceof Decision.Made made) {
                store.get().save(stored, made, null, moment);
            }
        });
    }
}
