package org.wisselwerk.moderation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was said of one listing until somebody decided about it. */
@MappedEntity("moderation_case")
record CaseRow(
        @Id UUID id,
        UUID listingId,
        Instant openedAt,
        @Nullable Decision decision,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {}
