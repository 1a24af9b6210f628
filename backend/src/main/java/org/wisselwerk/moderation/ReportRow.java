package org.wisselwerk.moderation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param accountId null once the account is gone, and then there are no words either */
@MappedEntity("moderation_report")
record ReportRow(
        @Id UUID id,
        UUID caseId,
        @Nullable UUID accountId,
        ReportReason reason,
        @Nullable String words,
        Instant at) {}
