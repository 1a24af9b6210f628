package org.wisselwerk.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("organisation")
record OrganisationRow(
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
        Instant createdAt,
        @Version @Nullable Long version) {

    OrganisationProfile profile() {
        return new OrganisationProfile(name, type, number, postcode, municipality, sectors, website, contactEmail);
    }

    /** An organisation of which nothing is established yet but this. */
    static OrganisationRow first(
            UUID id, OrganisationProfile profile, Verification verification, @Nullable String source, Instant at) {
        return new OrganisationRow(
                id,
                profile.type(),
                profile.name(),
                profile.number(),
                profile.postcode(),
                profile.municipality(),
                profile.sectors(),
                profile.website(),
                profile.contactEmail(),
                verification,
                null,
                null,
                null,
                null,
                source,
                at,
                null);
    }

    /** As it is known before anybody acts for it. */
    Organisation unclaimed() {
        return new Organisation(
                id,
                profile(),
                verification,
                verificationReason,
                askedAgainAt != null,
                dualReference == null ? null : new Recognition(dualReference, dualUntil),
                false,
                source,
                version == null ? 0 : version);
    }

    OrganisationRow with(OrganisationProfile profile, Verification verification) {
        return new OrganisationRow(
                id,
                profile.type(),
                profile.name(),
                profile.number() == null ? number : profile.number(),
                profile.postcode(),
                profile.municipality(),
                profile.sectors(),
                profile.website(),
                profile.contactEmail(),
                verification,
                verificationReason,
                askedAgainAt,
                dualReference,
                dualUntil,
                source,
                createdAt,
                version);
    }
}
