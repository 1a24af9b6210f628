package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session.
 *
 * @param publicId names it without opening it
 * @param device what its owner knows it by
 */
@MappedEntity("session")
record SessionRow(
        @Id String tokenHash,
        UUID publicId,
        UUID accountId,
        Instant createdAt,
        Instant lastSeenAt,
        @Nullable String device) {}
