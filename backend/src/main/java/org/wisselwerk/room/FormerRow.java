package org.wisselwerk.room;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.PersonRole;
import org.wisselwerk.collaboration.Side;

/**
 * Somebody who was named in a collaboration: terms and their history still say so.
 *
 * @param accountId null for an invitation that nobody took up
 */
@MappedEntity("room_person_former")
record FormerRow(
        @Id UUID id,
        UUID collaborationId,
        Side side,
        PersonRole role,
        @Nullable UUID accountId,
        Instant namedAt,
        Instant removedAt) {

    static FormerRow of(PersonRow person, Instant removedAt) {
        return new FormerRow(
                person.id(),
                person.collaborationId(),
                person.side(),
                person.role(),
                person.accountId(),
                person.namedAt(),
                removedAt);
    }
}
