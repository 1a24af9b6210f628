package org.wisselwerk.listing;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.DeliveryConsumer;
import org.wisselwerk.platform.Journal;

/**
 * What is shown of a listing tells of its organisation too: when that changes, or is shut out, its published listings
 * are looked at again. The journal comes late, because it knows all consumers.
 */
@Singleton
class ListingsFollowOrganisation implements DeliveryConsumer {

    private final ListingRepository listings;
    private final Listings face;
    private final Provider<Journal> journal;
    private final TransactionOperations<Connection> transactions;

    ListingsFollowOrganisation(
            ListingRepository listings,
            Listings face,
            Provider<Journal> journal,
            TransactionOperations<Connection> transactions) {
        this.listings = listings;
        this.face = face;
        this.journal = journal;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return Listings.FOLLOWER;
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.startsWith(Organisations.EVENTS);
    }

    @Override
    public void deliver(Collection<UUID> organisations) {
        transactions.executeWrite(status -> {
            for (UUID organisation : organisations) {
                List<UUID> published = listings.publishedOf(organisation);
                if (!published.isEmpty()) {
                    face.touch(published);
                    journal.get()
                            .write(face.byIds(published).stream()
                                    .map(listing -> Listings.event(Listings.CHANGED, listing, null))
                                    .toList());
                }
            }
            return organisations;
        });
    }
}
