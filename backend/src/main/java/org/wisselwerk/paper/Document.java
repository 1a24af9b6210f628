package org.wisselwerk.paper;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a document without its bytes. */
@Introspected
record Document(
        UUID id,
        UUID collaborationId,
        PaperKind kind,
        @Nullable String language,
        @Nullable Integer revision,
        String name,
        String mediaType,
        int size,
        String sha256,
        Instant createdAt) {}
