package org.wisselwerk.attachment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** What is known of an attachment without its bytes. */
@Introspected
record Attachment(UUID id, UUID listingId, String name, FileType type, int size, String sha256, Instant createdAt) {}
