package org.wisselwerk.matching;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.DeliveryConsumer;

/** Keeps how many proposals wait on a listing in the index, so that among equals the least asked comes first. */
@Singleton
class IndexProposals implements DeliveryConsumer {

    static final String NAME = "index-proposals";

    /** What makes a proposal wait, and what ends that. */
    private static final Set<String> EVENTS = Stream.of(
                    Happened.PROPOSED, Happened.ACCEPTED, Happened.DECLINED, Happened.WITHDRAWN, Happened.EXPIRED)
            .map(CollaborationEvents::type)
            .collect(Collectors.toUnmodifiableSet());

    private static final TransactionDefinition APART =
            TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

    private final Rooms rooms;
    private final Listings listings;
    private final IndexListings index;
    private final TransactionOperations<Connection> transactions;

    IndexProposals(
            Rooms rooms, Listings listings, IndexListings index, TransactionOperations<Connection> transactions) {
        this.rooms = rooms;
        this.listings = listings;
        this.index = index;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wants(String eventType) {
        return EVENTS.contains(eventType);
    }

    @Override
    public void deliver(Collection<UUID> collaborations) {
        List<UUID> asked = rooms.byIds(collaborations).stream()
                .flatMap(collaboration -> collaboration.listings().stream())
                .distinct()
                .toList();
        // A count that was read before is older now.
        asked.forEach(this::touch);
        index.deliver(asked);
    }

    /** By itself: whoever signs waits for no more than this, and not for the search engine. */
    private void touch(UUID listing) {
        transactions.execute(APART, status -> {
            listings.touch(List.of(listing));
            return listing;
        });
    }
}
