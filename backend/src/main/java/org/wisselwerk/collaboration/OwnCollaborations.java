package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.ListingParties;
import org.wisselwerk.listing.OpenProposals;
import org.wisselwerk.platform.Paging;

/** Reads collaborations for those who take part in them. */
@Singleton
class OwnCollaborations implements OpenProposals, ListingParties {

    private final CollaborationRepository collaborations;
    private final CollaborationStore store;

    OwnCollaborations(CollaborationRepository collaborations, CollaborationStore store) {
        this.collaborations = collaborations;
        this.store = store;
    }

    Optional<Stored> find(UUID id) {
        return store.find(id);
    }

    /** Last changed first. */
    List<Stored> of(UUID organisation, @Nullable State state, Paging paging) {
        return store.whole(collaborations.of(organisation, state, paging.size(), paging.offset()));
    }

    long count(UUID organisation, @Nullable State state) {
        return collaborations.countOf(organisation, state);
    }

    @Override
    public boolean includeAnyOf(Collection<UUID> organisations, UUID listing) {
        return !organisations.isEmpty() && collaborations.countOn(listing, organisations) > 0;
    }

    @Override
    public Map<UUID, Integer> count(Collection<UUID> listings) {
        return listings.isEmpty()
                ? Map.of()
                : collaborations.countProposedOn(listings).stream()
                        .collect(Collectors.toMap(
                                CollaborationRepository.OpenCount::listingId,
                                CollaborationRepository.OpenCount::proposals));
    }
}
