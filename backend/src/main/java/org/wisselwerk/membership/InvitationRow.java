package org.wisselwerk.membership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.wisselwerk.account.Role;

@MappedEntity("invitation")
record InvitationRow(
        @Id UUID id,
        UUID organisationId,
        String email,
        Role role,
        UUID invitedBy,
        Instant createdAt,
        Instant expiresAt) {}
