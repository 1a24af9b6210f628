package org.wisselwerk.membership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("access_request")
record AccessRequestRow(
        @Id UUID id,
        UUID organisationId,
        UUID accountId,
        @Nullable String message,
        Instant createdAt) {}
