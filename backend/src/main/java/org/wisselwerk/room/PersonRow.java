package org.wisselwerk.room;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.PersonRole;
import org.wisselwerk.collaboration.Side;

/**
 * Somebody named in a collaboration.
 *
 * @param accountId null while an invitation is open
 * @param email where the invitation went, null once it was taken up
 * @param guest takes part by this row alone; otherwise as a member of the side's organisation
 */
@MappedEntity("room_person")
record PersonRow(
        @Id UUID id,
        UUID collaborationId,
        Side side,
        PersonRole role,
        @Nullable UUID accountId,
        @Nullable String email,
        boolean guest,
        UUID namedBy,
        Instant namedAt) {}
