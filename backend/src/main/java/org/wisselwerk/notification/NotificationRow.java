package org.wisselwerk.notification;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param organisationId for which the account is told, null where it is for itself
 * @param subjectId a listing, or a collaboration
 * @param what the code of what happened, empty for a listing that fits
 * @param occasion the same one is told an account once
 * @param quiet not shown live, because it came with many others
 */
@MappedEntity("notification")
record NotificationRow(
        @Id UUID id,
        UUID accountId,
        @Nullable UUID organisationId,
        NotificationKind kind,
        UUID subjectId,
        String what,
        String occasion,
        boolean quiet,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Instant mailedAt) {}
