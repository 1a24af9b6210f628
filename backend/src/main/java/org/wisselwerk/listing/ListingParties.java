package org.wisselwerk.listing;

import java.util.Collection;
import java.util.UUID;

/** Whether one of these organisations ever took part in a collaboration on a listing. */
@FunctionalInterface
public interface ListingParties {
    boolean includeAnyOf(Collection<UUID> organisations, UUID listing);
}
