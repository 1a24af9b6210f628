package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingAudience;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** The listings that notifications are about, as far as their readers may still be told of them. */
@Singleton
class ListingsTold {

    private final Listings listings;
    private final Organisations organisations;

    ListingsTold(Listings listings, Organisations organisations) {
        this.listings = listings;
        this.organisations = organisations;
    }

    /** A listing and whose it is. */
    record Told(Listing listing, Organisation owner) {}

    /** By the id of the notification, in their order; absent where there is nothing to tell any more. */
    Map<UUID, Told> of(List<NotificationRow> rows) {
        List<NotificationRow> about = rows.stream()
                .filter(row -> row.kind() != NotificationKind.COLLABORATION)
                .toList();
        Map<UUID, Listing> found =
                listings
                        .byIds(about.stream()
                                .map(NotificationRow::subjectId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Listing::id, Function.identity()));
        Map<UUID, Organisation> owners = organisations.byIds(
                found.values().stream().map(Listing::organisationId).distinct().toList());
        Map<UUID, Told> told = new LinkedHashMap<>();
        for (NotificationRow row : about) {
            Listing listing = found.get(row.subjectId());
            Organisation owner = listing == null ? null : owners.get(listing.organisationId());
            if (listing != null && owner != null && tells(row, listing, owner)) {
                told.put(row.id(), new Told(listing, owner));
            }
        }
        return told;
    }

    private static boolean tells(NotificationRow row, Listing listing, Organisation owner) {
        ListingAudience reader =
                row.kind() == NotificationKind.REPORT ? ListingAudience.REPORTER : ListingAudience.ANYBODY;
        return reader.sees(listing.state(), owner.verification().shutOut());
    }
}
