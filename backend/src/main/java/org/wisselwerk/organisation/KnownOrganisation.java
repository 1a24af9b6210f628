package org.wisselwerk.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with what other tables know of it, read by one question. An entity, though of no table: how a
 * projection is read is worked out anew for each question, and this one comes with nearly every request.
 *
 * @param asked null, as the two after it, when nothing is known of how it answers
 */
@MappedEntity
record KnownOrganisation(
        @Id UUID id,
        OrganisationType type,
        String name,
        @Nullable String number,
        String postcode,
        String municipality,
        @TypeDef(type = DataType.JSON) List<Sector> sectors,
        @Nullable String website,
        @Nullable String contactEmail,
        Verification verification,
        @Nullable String verificationReason,
        @Nullable Instant askedAgainAt,
        @Nullable String dualReference,
        @Nullable LocalDate dualUntil,
        @Nullable String source,
        long version,
        boolean claimed,
        @Nullable Integer asked,
        @Nullable Integer answered,
        @Nullable Double medianDays) {

    Organisation organisation() {
        return new Organisation(
                id,
                new OrganisationProfile(name, type, number, postcode, municipality, sectors, website, contactEmail),
                verification,
                verificationReason,
                askedAgainAt != null,
                dualReference == null ? null : new Recognition(dualReference, dualUntil),
                claimed,
                source,
                version);
    }

    AnsweringOrganisation answering() {
        AnswerHabit habit = asked == null || answered == null || medianDays == null
                ? null
                : new AnswerHabit(asked, answered, medianDays);
        return new AnsweringOrganisation(organisation(), habit);
    }
}
