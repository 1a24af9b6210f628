package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.DeliveryConsumer;

/** Keeps the narrow rows like the listings. Apart from the index, so that they do not wait when that is away. */
@Singleton
class KeepNarrow implements DeliveryConsumer {

    static final String NAME = "narrow";

    private final Profiles profiles;
    private final NarrowListings narrow;

    KeepNarrow(Profiles profiles, NarrowListings narrow) {
        this.profiles = profiles;
        this.narrow = narrow;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.startsWith(Listings.EVENTS);
    }

    @Override
    public void deliver(Collection<UUID> listings) {
        narrow.keep(listings, profiles.of(listings));
    }
}
