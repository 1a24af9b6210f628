package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.organisation.Sector;

/** A collaboration as it is stored, without its expectations and signatures. */
@MappedEntity("collaboration")
record CollaborationRow(
        @Id UUID id,
        long version,
        State state,
        Kind kind,
        UUID askingId,
        @Nullable UUID askingListingId,
        UUID offeringId,
        @Nullable UUID offeringListingId,
        Side proposer,
        @Nullable Side turn,
        int revision,
        int places,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String arrangement,
        @Nullable @TypeDef(type = DataType.JSON) List<String> labels,
        @Nullable Side firstSide,
        @Nullable Side endedSide,
        @Nullable Instant endedAt,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason,
        @Nullable String endedText,
        @Nullable String message,
        @Nullable String province,
        @TypeDef(type = DataType.JSON) List<Sector> sectors,
        Instant createdAt,
        Instant actedAt,
        Instant updatedAt,
        @Nullable LocalDate dueOn) {

    /** What does not change after the proposal. */
    record Setting(@Nullable String message, @Nullable String province, List<Sector> sectors, Instant createdAt) {}

    static CollaborationRow of(Collaboration c, Setting setting, Instant now) {
        Ending ending = c.ending();
        return new CollaborationRow(
                c.id(),
                c.version(),
                c.state(),
                c.kind(),
                c.asking().organisation(),
                c.asking().listing(),
                c.offering().organisation(),
                c.offering().listing(),
                c.proposer(),
                c.turn(),
                c.terms().revision(),
                c.terms().places(),
                c.terms().period().from(),
                c.terms().period().to(),
                TermsFormat.store(c.terms().arrangement()),
                c.labels(),
                c.first(),
                ending == null ? null : ending.side(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.day(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.text(),
                setting.message(),
                setting.province(),
                setting.sectors(),
                setting.createdAt(),
                c.actedAt(),
                now,
                Timing.dueOn(c));
    }

    Setting setting() {
        return new Setting(message, province, sectors, createdAt);
    }

    Terms terms() {
        return new Terms(revision, places, new Period(periodFrom, periodTo), TermsFormat.stored(arrangement, kind));
    }

    Collaboration with(List<Expectation> expectations, List<Signature> signatures) {
        Ending ending = endedAt == null || endedOn == null
                ? null
                : new Ending(endedSide, endedAt, endedOn, endedReason, endedText);
        return new Collaboration(
                id,
                version,
                state,
                kind,
                new Party(askingId, askingListingId),
                new Party(offeringId, offeringListingId),
                proposer,
                turn,
                terms(),
                expectations,
                signatures,
                firstSide,
                ending,
                labels,
                actedAt);
    }
}
