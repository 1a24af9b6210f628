package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.DeliveryConsumer;

/** Keeps the index like the database: re-reads each listing it hears of, and writes what it is now. */
@Singleton
class IndexListings implements DeliveryConsumer {

    static final String NAME = "index";

    private final Profiles profiles;
    private final ListingIndex index;

    IndexListings(Profiles profiles, ListingIndex index) {
        this.profiles = profiles;
        this.index = index;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.startsWith(Listings.EVENTS);
    }

    /** Idempotent. A draft that was deleted was never findable, so it is passed over. */
    @Override
    public void deliver(Collection<UUID> listings) {
        try {
            index.write(profiles.toIndex(listings));
        } catch (SearchEngine.Away e) {
            throw new Unavailable("the search engine is away", e);
        }
    }
}
