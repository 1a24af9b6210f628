package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.listing.ListingHeading;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** The collaborations of an organisation, for those who tell what there is to do. */
@Singleton
public class OpenRooms {

    /** More than a coordinator looks after. */
    public static final int MOST = 300;

    private final CollaborationRepository collaborations;
    private final CollaborationStore store;
    private final Listings listings;
    private final Organisations organisations;
    private final CompulsoryPapers papers;

    OpenRooms(
            CollaborationRepository collaborations,
            CollaborationStore store,
            Listings listings,
            Organisations organisations,
            CompulsoryPapers papers) {
        this.collaborations = collaborations;
        this.store = store;
        this.listings = listings;
        this.organisations = organisations;
        this.papers = papers;
    }

    /** At most {@link #MOST}, those that the clock acts on first before the others. Six queries, however many. */
    public List<OpenRoom> of(UUID organisation) {
        return seenBy(organisation, collaborations.openOf(organisation, MOST));
    }

    /** Those that both sides have closed, not ended before this day, the last ended first: at most {@link #MOST}. */
    public List<UUID> closedOf(UUID organisation, LocalDate endedFrom) {
        return collaborations.closedOf(organisation, endedFrom, MOST);
    }

    /** These ones of the organisation, whatever their state. */
    public List<OpenRoom> of(UUID organisation, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : seenBy(organisation, collaborations.findByIdIn(ids));
    }

    private List<OpenRoom> seenBy(UUID organisation, List<CollaborationRow> rows) {
        Map<Collaboration, Side> rooms = new LinkedHashMap<>();
        store.whole(rows).stream()
                .map(CollaborationStore.Stored::collaboration)
                .forEach(c -> rooms.put(c, c.sideOf(organisation).orElseThrow()));
        return of(rooms);
    }

    /** As the given sides see them. */
    public List<OpenRoom> of(Map<Collaboration, Side> rooms) {
        Map<UUID, Organisation> both = organisations.byIds(rooms.keySet().stream()
                .flatMap(c -> Stream.of(c.asking().organisation(), c.offering().organisation()))
                .collect(Collectors.toSet()));
        Map<UUID, ListingHeading> titles = listings.headings(
                rooms.keySet().stream().flatMap(c -> c.listings().stream()).collect(Collectors.toSet()));
        Set<UUID> verified = Organisation.idsOfVerified(both.values());
        Set<UUID> hidden = ListingHeading.hidden(titles.values());
        Map<UUID, List<String>> missing = papers.missing(rooms.keySet());
        return rooms.entrySet().stream()
                .map(room -> {
                    Collaboration c = room.getKey();
                    boolean ready = Signing.unready(c, verified, missing.getOrDefault(c.id(), List.of()), hidden)
                            .isEmpty();
                    return seen(c, room.getValue(), both, title(c, room.getValue(), titles), ready);
                })
                .toList();
    }

    private static OpenRoom seen(
            Collaboration c, Side side, Map<UUID, Organisation> both, String title, boolean ready) {
        Organisation asking = Objects.requireNonNull(both.get(c.asking().organisation()));
        Organisation offering = Objects.requireNonNull(both.get(c.offering().organisation()));
        return OpenRoom.of(
                c,
                side,
                (side == Side.ASKING ? offering : asking).name(),
                title,
                ready,
                Pupils.side(asking.type(), offering.type()) == side);
    }

    /** Empty where this side may not be told, as with one that an administrator has hidden. */
    private static String title(Collaboration c, Side side, Map<UUID, ListingHeading> titles) {
        UUID leading = c.offering().listing() == null
                ? c.asking().listing()
                : c.offering().listing();
        ListingHeading listing = leading == null ? null : titles.get(leading);
        String title = listing == null ? null : listing.titleFor(c.party(side).organisation());
        return title == null ? "" : title;
    }
}
