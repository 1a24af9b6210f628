package org.wisselwerk.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** An attachment as it is stored. */
@MappedEntity("attachment")
record AttachmentRow(
        @Id UUID id,
        UUID listingId,
        String name,
        FileType type,
        int size,
        String sha256,
        byte[] content,
        Instant createdAt) {}
