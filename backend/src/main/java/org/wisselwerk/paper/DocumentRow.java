package org.wisselwerk.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored. What is stored never changes: it is served byte for byte.
 *
 * @param seal what may be there only once in a collaboration, null for what may be there more often
 * @param createdBy the account that sent it, null for what was made here
 */
@MappedEntity("document")
record DocumentRow(
        @Id UUID id,
        UUID collaborationId,
        PaperKind kind,
        @Nullable String seal,
        @Nullable String language,
        @Nullable Integer revision,
        String name,
        String mediaType,
        int size,
        String sha256,
        byte[] content,
        Instant createdAt,
        @Nullable UUID createdBy) {}
