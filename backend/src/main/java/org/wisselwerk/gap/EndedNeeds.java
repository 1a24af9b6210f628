package org.wisselwerk.gap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.ProposalEnd;
import org.wisselwerk.collaboration.ProposalsOnNeeds;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.BelgianTime;

/** Needs as they are now, with what became of the proposals since they were opened last. */
@Singleton
class EndedNeeds {

    private final Listings listings;
    private final ProposalsOnNeeds proposals;

    EndedNeeds(Listings listings, ProposalsOnNeeds proposals) {
        this.listings = listings;
        this.proposals = proposals;
    }

    /** How a need stands. */
    enum Standing {
        /** It is open, or open again. */
        OPEN,
        /** It ended; something on it is still talked about. */
        WAITS,
        /** It ended, and something was agreed on it. */
        MET,
        /** It ended, and nothing came of it. */
        UNMET
    }

    /** @param proposals since {@code openedOn} */
    record Need(Listing listing, LocalDate openedOn, List<ProposalEnd> proposals) {

        Standing standing() {
            if (listing.state() != ListingState.CLOSED && listing.state() != ListingState.EXPIRED) {
                return Standing.OPEN;
            }
            if (proposals.stream().anyMatch(one -> one.state().agreed())) {
                return Standing.MET;
            }
            return proposals.stream().anyMatch(one -> one.state().open()) ? Standing.WAITS : Standing.UNMET;
        }
    }

    /** Those of the listings that are needs and were published once; what is hidden is left as it is. */
    List<Need> of(Collection<UUID> ids) {
        List<Listing> needs = listings.byIds(ids).stream()
                .filter(listing -> listing.content().direction() == Direction.NEED)
                .filter(listing -> listing.publishedAt() != null && listing.state() != ListingState.HIDDEN)
                .toList();
        List<UUID> found = needs.stream().map(Listing::id).toList();
        Map<UUID, LocalDate> opened = listings.openedOn(found);
        Map<UUID, List<ProposalEnd>> on =
                proposals.of(found).stream().collect(Collectors.groupingBy(ProposalEnd::need));
        return needs.stream()
                .filter(listing -> opened.containsKey(listing.id()))
                .map(listing -> need(
                        listing,
                        Objects.requireNonNull(opened.get(listing.id())),
                        on.getOrDefault(listing.id(), List.of())))
                .toList();
    }

    /** The first time that it is open has no beginning: what was brought in may be older. */
    private static Need need(Listing listing, LocalDate opened, List<ProposalEnd> on) {
        LocalDate first = BelgianTime.day(Objects.requireNonNull(listing.publishedAt()));
        boolean again = opened.isAfter(first);
        return new Need(
                listing,
                opened,
                on.stream()
                        .filter(one ->
                                !again || !BelgianTime.day(one.proposedAt()).isBefore(opened))
                        .toList());
    }
}
