package org.wisselwerk.organisation;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What an organisation says of itself stays with it; an address that it never gave does not. */
@Singleton
class OrganisationRetention implements Retained {

    private final OrganisationRepository organisations;

    OrganisationRetention(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.With(
                        "Profiles of organisations",
                        List.of(
                                "organisation.name",
                                "organisation.municipality",
                                "organisation.sectors",
                                "organisation.website",
                                "organisation.source",
                                "organisation.verification_reason",
                                "organisation.dual_reference"),
                        "as long as the organisation"),
                new Kept.ForATime(
                        "Addresses that an import gave for an organisation that nobody acts for; with the first who"
                                + " does they go at once",
                        List.of("organisation.contact_email"),
                        Period.ofMonths(24),
                        "the organisation came in",
                        organisations::forgetContacts));
    }
}
