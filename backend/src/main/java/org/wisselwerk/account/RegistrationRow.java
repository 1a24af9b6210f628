package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** An account that somebody asked for and nobody confirmed yet. */
@MappedEntity("registration")
record RegistrationRow(
        @Id UUID id,
        String email,
        String name,
        String passwordHash,
        String language,
        Instant createdAt,
        Instant expiresAt) {}
