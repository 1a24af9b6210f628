package org.wisselwerk.gap;

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
import org.wisselwerk.listing.Listing;
import org.wisselwerk.organisation.Sector;

/**
 * A need that ended, once for each time that it was open.
 *
 * @param openedOn the day on which it was opened that time
 * @param endedOn the day on which it ended, or its last proposal did
 * @param found null while something is still open on it
 * @param because the reason that was given most, null where nobody gave one
 * @param answer what its publisher says, null while they say nothing
 * @param reason what counts, once it is settled
 * @param settledAt from when on nothing changes; null before
 */
@MappedEntity("gap")
record GapRow(
        @Id UUID id,
        UUID listingId,
        LocalDate openedOn,
        UUID organisationId,
        Kind kind,
        @Nullable String province,
        @TypeDef(type = DataType.JSON) List<Sector> sectors,
        LocalDate endedOn,
        @Nullable Found found,
        @Nullable String because,
        @Nullable String answer,
        @Nullable String reason,
        @Nullable Instant settledAt) {

    /** So long its publisher can say why, and it can still come to nothing. */
    static final int DAYS = 14;

    static GapRow of(UUID id, Listing need, LocalDate openedOn, LocalDate today) {
        return new GapRow(
                id,
                need.id(),
                openedOn,
                need.organisationId(),
                need.kind(),
                need.province(),
                need.sectors(),
                today,
                null,
                null,
                null,
                null,
                null);
    }

    GapRow found(Finding finding, LocalDate today) {
        return with(found == null ? today : endedOn, finding.found(), finding.because(), answer, reason, settledAt);
    }

    GapRow answered(String code) {
        return with(endedOn, found, because, code, reason, settledAt);
    }

    /** What its publisher says counts before what the system sees. */
    GapRow settled(Instant at) {
        String counts = answer != null ? answer : found == null ? null : found.name();
        return with(endedOn, found, because, answer, counts, at);
    }

    /** Whether its publisher can be asked, and say something else. */
    boolean open() {
        return found != null && settledAt == null;
    }

    LocalDate until() {
        return endedOn.plusDays(DAYS);
    }

    private GapRow with(
            LocalDate ended,
            @Nullable Found seen,
            @Nullable String mostGiven,
            @Nullable String said,
            @Nullable String counts,
            @Nullable Instant settled) {
        return new GapRow(
                id,
                listingId,
                openedOn,
                organisationId,
                kind,
                province,
                sectors,
                ended,
                seen,
                mostGiven,
                said,
                counts,
                settled);
    }
}
