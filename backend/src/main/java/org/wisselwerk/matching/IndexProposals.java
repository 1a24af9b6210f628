package org.wisselwerk.matching;

import jakarta.inject.Singleton;
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
import org.wisselwerk.platform.Journal;

/** Keeps how many proposals wait on a listing in the index, so that among equals the least asked comes first. */
@Singleton
class IndexProposals implements DeliveryConsumer {

    static final String NAME = "index-proposals";

    /** What makes a proposal wait, and what ends that. */
    private static final Set<String> EVENTS = Stream.of(
                    Happened.PROPOSED, Happened.ACCEPTED, Happened.DECLINED, Happened.WITHDRAWN, Happened.EXPIRED)
            .map(CollaborationEvents::type)
            .collect(Collectors.toUnmodifiableSet());

    private final Rooms rooms;
    private final Listings listings;
    private final Journal journal;

    IndexProposals(Rooms rooms, Listings listings, Journal journal) {
        this.rooms = rooms;
        this.listings = listings;
        this.journal = journal;
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
        if (!asked.isEmpty()) {
            // A count that was read before is older now. Whoever signs waits for this and not for the search engine.
            listings.touch(asked);
            journal.tell(IndexListings.NAME, asked);
        }
    }
}
