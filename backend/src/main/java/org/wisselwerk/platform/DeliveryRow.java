package org.wisselwerk.platform;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event that one consumer has yet to hear of, or has heard.
 *
 * @param eventId no event has it where the consumer was only told to look again
 */
@MappedEntity("outbox_delivery")
public record DeliveryRow(
        @Id @GeneratedValue @Nullable Long id,
        String consumer,
        UUID aggregateId,
        UUID eventId,
        State state,
        int attempts,
        Instant due,
        Instant createdAt,
        @Nullable String error) {

    public enum State {
        OPEN,
        DONE,
        /** Given up on after ten attempts; an administrator says "again" or "drop". */
        PARKED
    }

    static DeliveryRow open(String consumer, UUID aggregate, UUID event, Instant now) {
        return new DeliveryRow(null, consumer, aggregate, event, State.OPEN, 0, now, now, null);
    }
}
