package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.Collaboration;
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

    private static final Duration A_MOMENT = Duration.ofMillis(200);

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

    /**
     * A count that was read before is older now, so the index hears of its listing by a delivery of its own. Listings that
     * somebody holds have their turn a moment later: whoever signs waits for nothing here.
     */
    @Override
    public void deliver(Collection<UUID> collaborations) {
        Map<UUID, List<UUID>> asked = rooms.byIds(collaborations).stream()
                .collect(Collectors.toMap(Collaboration::id, Collaboration::listings));
        Set<UUID> touched = Set.copyOf(
                listings.touchFree(asked.values().stream().flatMap(List::stream).collect(Collectors.toSet())));
        journal.tell(IndexListings.NAME, touched, Duration.ZERO);
        journal.tell(
                NAME,
                asked.keySet().stream()
                        .filter(id -> !touched.containsAll(asked.get(id)))
                        .toList(),
                A_MOMENT);
    }
}
