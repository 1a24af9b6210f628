package org.wisselwerk.listing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A commitment as it is read; listing and collaboration together are its key. */
@MappedEntity("commitment")
record CommitmentRow(
        @Id UUID listingId,
        UUID collaborationId,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        int places) {

    Commitment commitment() {
        return new Commitment(listingId, collaborationId, new Period(periodFrom, periodTo), places);
    }
}
