package org.wisselwerk.listing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What a listing is called, for those who only name it. */
@MappedEntity("listing")
public record ListingHeading(@Id UUID id, Direction direction, Kind kind, String title) {}
