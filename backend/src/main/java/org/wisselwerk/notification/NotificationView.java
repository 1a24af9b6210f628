package org.wisselwerk.notification;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;

/**
 * What somebody is told: codes and names; the interface makes the sentence.
 *
 * @param what what happened in a collaboration, empty for listings
 * @param organisationId for which the reader is told
 * @param listing null for a collaboration, and where the listing is gone or not for the reader any more
 * @param collaboration null for a listing
 */
@Serdeable
record NotificationView(
        UUID id,
        NotificationKind kind,
        String what,
        Instant at,
        boolean read,
        @Nullable UUID organisationId,
        @Nullable AboutListing listing,
        @Nullable AboutCollaboration collaboration) {

    @Serdeable
    record AboutListing(UUID id, String title, Kind kind, Direction direction, String organisation) {}

    /** @param other the name of the other side */
    @Serdeable
    record AboutCollaboration(UUID id, String other) {}
}
