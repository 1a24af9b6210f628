package org.wisselwerk.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The school received a pupil's annex on paper; collaboration and label are its key.
 *
 * @param by the name of whoever wrote it down, null when that person is not there any more
 */
@MappedEntity("paper_receipt")
record ReceiptRow(
        @Id UUID collaborationId,
        String label,
        LocalDate day,
        @Nullable UUID accountId) {}
