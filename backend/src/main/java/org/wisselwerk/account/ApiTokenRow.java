package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param lastUsedAt to within some minutes; null when it never was */
@MappedEntity("api_token")
record ApiTokenRow(
        @Id UUID id,
        String tokenHash,
        UUID accountId,
        @Nullable UUID organisationId,
        String name,
        String scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
