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
import org.wisselwerk.notification.ListingsTold.Told;
import org.wisselwerk.notification.NotificationView.AboutCollaboration;
import org.wisselwerk.notification.NotificationView.AboutListing;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** Shows notifications with the names of what they are about, as they are now. */
@Singleton
class NotificationViews {

    private final ListingsTold listings;
    private final CollaborationNews collaborations;
    private final Organisations organisations;

    NotificationViews(ListingsTold listings, CollaborationNews collaborations, Organisations organisations) {
        this.listings = listings;
        this.collaborations = collaborations;
        this.organisations = organisations;
    }

    /** In their order. */
    List<NotificationView> views(List<NotificationRow> rows) {
        Map<UUID, Told> told = listings.of(rows);
        Map<UUID, Parties> rooms = collaborations.parties(rooms(rows)).stream()
                .collect(Collectors.toMap(Parties::id, Function.identity()));
        Map<UUID, Organisation> named = organisations.byIds(rooms.values().stream()
                .flatMap(room -> Stream.of(room.asking(), room.offering()))
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
                        listing(told.get(row.id())),
                        room(rooms.get(row.subjectId()), row, named)))
                .toList();
    }

    private static List<UUID> rooms(List<NotificationRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == NotificationKind.COLLABORATION)
                .map(NotificationRow::subjectId)
                .distinct()
                .toList();
    }

    private static @Nullable AboutListing listing(@Nullable Told told) {
        return told == null
                ? null
                : new AboutListing(
                        told.listing().id(),
                        told.listing().content().title(),
                        told.listing().kind(),
                        told.listing().direction(),
                        told.owner().name());
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
