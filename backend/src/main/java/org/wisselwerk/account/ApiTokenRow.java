package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("api_token")
record ApiTokenRow(
        @Id UUID id,
        String tokenHash,
        UUID accountId,
        @Nullable UUID organisationId,
        String name,
        String scope,
        Instant createdAt,
        Instant expiresAt) {}
