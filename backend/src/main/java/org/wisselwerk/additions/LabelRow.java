package org.wisselwerk.additions;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A label that somebody accepted for a concept.
 *
 * @param language code
 * @param folded the text without case and diacritics: a label is accepted once
 * @param addedBy the account, null when it was no person
 */
@MappedEntity("vocabulary_label")
record LabelRow(
        @Id UUID id,
        String conceptId,
        String language,
        String text,
        String folded,
        Instant addedAt,
        @Nullable UUID addedBy) {}
