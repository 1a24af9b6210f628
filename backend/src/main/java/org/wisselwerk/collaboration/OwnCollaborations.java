package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.ListingParties;
import org.wisselwerk.listing.OpenProposals;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;

/** Reads collaborations for those who take part in them. */
@Singleton
class OwnCollaborations implements OpenProposals, ListingParties {

    private final CollaborationRepository collaborations;
    private final CollaborationStore store;
    private final NamedPeople named;

    OwnCollaborations(CollaborationRepository collaborations, CollaborationStore store, NamedPeople named) {
        this.collaborations = collaborations;
        this.store = store;
        this.named = named;
    }

    Optional<Stored> find(UUID id) {
        return store.find(id);
    }

    /** A collaboration as somebody of one side reads it. */
    record Seen(Stored stored, Side side) {

        Collaboration collaboration() {
            return stored.collaboration();
        }
    }

    /**
     * For members of its sides and its guests.
     *
     * @param organisation for whom the caller acts, null when only one of the two can be meant
     * @throws Refusal 404 for anybody else: they may not even know that it exists
     */
    Seen seen(Caller caller, UUID id, @Nullable UUID organisation) {
        Stored stored = store.find(id).orElseThrow(Refusal::notFound);
        Side side = Sides.of(caller, stored.collaboration(), organisation, named);
        if (side == null) {
            throw Refusal.notFound();
        }
        return new Seen(stored, side);
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
