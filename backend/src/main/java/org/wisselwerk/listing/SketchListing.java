package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.platform.Ids;

/** A listing as it would be if what somebody is still writing were published now; nothing is kept of it. */
@Singleton
public class SketchListing {

    private final Surroundings surroundings;
    private final Ids ids;

    SketchListing(Surroundings surroundings, Ids ids) {
        this.surroundings = surroundings;
        this.ids = ids;
    }

    /** @param organisation one that exists */
    public Listing of(UUID organisation, ListingContent content) {
        UUID id = ids.next();
        ListingRow row = ListingRow.first(
                id,
                organisation,
                Listings.ownSource(organisation),
                id.toString(),
                content,
                surroundings.of(organisation, content),
                ListingState.PUBLISHED);
        return Listings.listing(row, List.of());
    }
}
