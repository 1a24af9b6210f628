package org.wisselwerk.listing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** As much of a listing as it takes to name it. */
@MappedEntity("listing")
record ListingHeadingRow(
        @Id UUID id, UUID organisationId, Direction direction, Kind kind, ListingState state, String title) {}
