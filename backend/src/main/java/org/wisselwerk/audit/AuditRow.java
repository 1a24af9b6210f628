package org.wisselwerk.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param accountId who did it, null for the clock
 * @param aggregateId what it was done to
 * @param fields the names of the fields that changed, separated by commas
 * @param fromNetwork null for the clock, and after some months
 */
@MappedEntity("audit_entry")
record AuditRow(
        @Id UUID id,
        Instant at,
        @Nullable UUID accountId,
        String action,
        UUID aggregateId,
        String fields,
        @Nullable UUID organisationId,
        @Nullable String fromNetwork) {}
