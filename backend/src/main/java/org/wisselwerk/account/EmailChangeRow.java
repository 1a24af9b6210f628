package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** An address that an account wants to have, until somebody who reads its mail confirms it. */
@MappedEntity("email_change")
record EmailChangeRow(@Id UUID id, UUID accountId, String email, Instant expiresAt) {}
