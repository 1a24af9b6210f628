package org.wisselwerk.membership;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Recognition;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;

/**
 * An organisation with what is not public.
 *
 * @param reason why it was rejected or suspended
 * @param askedAgain it was rejected, and waits for another look
 * @param steps of verification that its state allows, whoever may take them
 */
@Serdeable
record OwnOrganisationView(
        UUID id,
        long version,
        String name,
        OrganisationType type,
        @Nullable String number,
        String postcode,
        String municipality,
        List<Sector> sectors,
        @Nullable String website,
        @Nullable String contactEmail,
        Verification verification,
        @Nullable String reason,
        boolean askedAgain,
        @Nullable Recognition recognition,
        List<String> steps) {

    static OwnOrganisationView of(Organisation organisation) {
        OrganisationProfile profile = organisation.profile();
        return new OwnOrganisationView(
                organisation.id(),
                organisation.version(),
                profile.name(),
                profile.type(),
                profile.number(),
                profile.postcode(),
                profile.municipality(),
                profile.sectors(),
                profile.website(),
                profile.contactEmail(),
                organisation.verification(),
                organisation.reason(),
                organisation.askedAgain(),
                organisation.recognition(),
                VerificationStep.allowed(organisation));
    }
}
