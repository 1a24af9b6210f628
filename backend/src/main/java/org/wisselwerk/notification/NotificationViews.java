package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationNews;
import org.wisselwerk.collaboration.CollaborationNews.Parties;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.notification.NotificationView.AboutCollaboration;
import org.wisselwerk.notification.NotificationView.AboutListing;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** Shows notifications with the names of what they are about, as they are now. */
@Singleton
class NotificationViews {

    private final Listings listings;
    private final CollaborationNews collaborations;
    private final Organisations organisations;

    NotificationViews(Listings listings, CollaborationNews collaborations, Organisations organisations) {
        this.listings = listings;
        this.collaborations = collaborations;
        this.organisations = organisations;
    }

    /** In their order. */
    List<NotificationView> views(List<NotificationRow> rows) {
        Map<UUID, Listing> found = listings.byIds(subjects(rows, false)).stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        Map<UUID, Parties> rooms = collaborations.parties(subjects(rows, true)).stream()
                .collect(Collectors.toMap(Parties::id, Function.identity()));
        Map<UUID, Organisation> named = organisations.byIds(Stream.concat(
                        found.values().stream().map(Listing::organisationId),
                        rooms.values().stream().flatMap(room -> Stream.of(room.asking(), room.offering())))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new NotificationView(
                        row.id(),
                        row.kind(),
                        row.what(),
                        row.at(),
                        row.readAt() != null,
                        row.organisationId(),
                        listing(found.get(row.subjectId()), named),
                        room(rooms.get(row.subjectId()), row, named)))
                .toList();
    }

    private static List<UUID> subjects(List<NotificationRow> rows, boolean rooms) {
        return rows.stream()
                .filter(row -> (row.kind() == NotificationKind.COLLABORATION) == rooms)
                .map(NotificationRow::subjectId)
                .distinct()
                .toList();
    }

    private static @Nullable AboutListing listing(@Nullable Listing listing, Map<UUID, Organisation> named) {
        return listing == null
                ? null
                : new AboutListing(
                        listing.id(),
                        listing.content().title(),
                        listing.kind(),
                        listing.direction(),
                        name(listing.organisationId(), named));
    }

    private static @Nullable AboutCollaboration room(
            @Nullable Parties parties, NotificationRow row, Map<UUID, Organisation> named) {
        return parties == null
                ? null
                : new AboutCollaboration(parties.id(), name(parties.opposite(row.organisationId()), named));
    }

    private static String name(UUID id, Map<UUID, Organisation> named) {
        Organisation organisation = named.get(id);
        return organisation == null ? "" : organisation.name();
    }
}
