package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.mail.Letter;

/** The lines of a digest: each listing once that its reader may still be told of. */
@Singleton
class DigestItems {

    private final ListingsTold listings;

    DigestItems(ListingsTold listings) {
        this.listings = listings;
    }

    List<Letter.Item> of(List<NotificationRow> news) {
        return listings.of(news).values().stream()
                .map(told -> item(told.listing()))
                .distinct()
                .toList();
    }

    private static Letter.Item item(Listing listing) {
        String where = listing.content().municipality();
        return new Letter.Item(listing.content().title(), where == null ? "" : where, "/aanbod/" + listing.id());
    }
}
