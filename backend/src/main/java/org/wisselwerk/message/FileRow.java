package org.wisselwerk.message;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param messageId null until the message it goes with is sent */
@MappedEntity("message_file")
record FileRow(
        @Id UUID id,
        UUID collaborationId,
        @Nullable UUID messageId,
        UUID accountId,
        String name,
        String mediaType,
        int size,
        byte[] content,
        Instant createdAt) {

    Brief brief() {
        return new Brief(id, messageId, name, mediaType, size);
    }

    /** What is shown of it to whoever sent it. */
    @Introspected
    record Sent(UUID collaborationId, String name, String mediaType, int size, Instant createdAt) {}

    /** What is known of it without its bytes. */
    @Introspected
    record Brief(UUID id, @Nullable UUID messageId, String name, String mediaType, int size) {}
}
