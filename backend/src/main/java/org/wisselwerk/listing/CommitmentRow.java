package org.wisselwerk.listing;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("commitment")
record CommitmentRow(
        @EmbeddedId Key key,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        int places) {

    @Embeddable
    record Key(UUID listingId, UUID collaborationId) {}

    static CommitmentRow of(Commitment commitment) {
        return new CommitmentRow(
                new Key(commitment.listing(), commitment.collaboration()),
                commitment.period().from(),
                commitment.period().to(),
                commitment.places());
    }

    UUID listingId() {
        return key.listingId();
    }

    Commitment commitment() {
        return new Commitment(key.listingId(), key.collaborationId(), new Period(periodFrom, periodTo), places);
    }
}
