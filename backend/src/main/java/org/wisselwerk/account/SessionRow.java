package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("session")
record SessionRow(@Id String tokenHash, UUID accountId, Instant createdAt, Instant lastSeenAt) {}
