package org.wisselwerk.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.wisselwerk.collaboration.Side;

/**
 * @param number from 1 in its collaboration
 * @param clientId the sender's own, so that the same message sent again stays one
 * @param text empty where files say it all
 */
@MappedEntity("message")
record MessageRow(
        @Id UUID id,
        UUID collaborationId,
        int number,
        Side side,
        UUID accountId,
        UUID clientId,
        String text,
        Instant at) {}
