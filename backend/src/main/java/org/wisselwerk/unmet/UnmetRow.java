package org.wisselwerk.unmet;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that five persons searched for within a week, without finding anything.
 *
 * @param words in the order of the fifth
 * @param wordsKey the same words in any order
 * @param conceptId for which they were accepted
 * @param labelAdded accepting them added a label, which undoing takes away again
 */
@MappedEntity("unmet_search")
record UnmetRow(
        @Id UUID id,
        String words,
        String wordsKey,
        UnmetState state,
        @Nullable String conceptId,
        boolean labelAdded) {}
