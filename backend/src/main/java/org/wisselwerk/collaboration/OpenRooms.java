package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** The collaborations of an organisation that are not over, for those who tell what there is to do. */
@Singleton
public class OpenRooms {

    /** More than a coordinator looks after. */
    public static final int MOST = 300;

    private final CollaborationRepository collaborations;
    private final CollaborationStore store;
    private final Listings listings;
    private final Organisations organisations;

    OpenRooms(
            CollaborationRepository collaborations,
            CollaborationStore store,
            Listings listings,
            Organisations organisations) {
        this.collaborations = collaborations;
        this.store = store;
        this.listings = listings;
        this.organisations = organisations;
    }

    /** At most {@link #MOST}, those that the clock acts on first before the others. Four queries, however many. */
    public List<OpenRoom> of(UUID organisation) {
        List<Collaboration> open = store.whole(collaborations.openOf(organisation, MOST)).stream()
                .map(CollaborationStore.Stored::collaboration)
                .toList();
        Map<UUID, Organisation> others = organisations.byIds(open.stream()
                .map(c -> c.party(side(c, organisation).other()).organisation())
                .collect(Collectors.toSet()));
        Map<UUID, Listing> titles =
                listings.byIds(open.stream().flatMap(c -> c.listings().stream()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Listing::id, Function.identity()));
        return open.stream()
                .map(c -> {
                    Side side = side(c, organisation);
                    UUID other = c.party(side.other()).organisation();
                    return OpenRoom.of(
                            c, side, Objects.requireNonNull(others.get(other)).name(), title(c, titles));
                })
                .toList();
    }

    private static Side side(Collaboration c, UUID organisation) {
        return c.sideOf(organisation).orElseThrow();
    }

    private static String title(Collaboration c, Map<UUID, Listing> titles) {
        UUID leading = c.offering().listing() == null
                ? c.asking().listing()
                : c.offering().listing();
        Listing listing = leading == null ? null : titles.get(leading);
        return listing == null ? "" : listing.content().title();
    }
}
