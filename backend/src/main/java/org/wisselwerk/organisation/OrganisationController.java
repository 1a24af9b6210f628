package org.wisselwerk.organisation;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Refusal;

/** What everyone may know of an organisation. */
@Controller("/api/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {

    private final Organisations organisations;
    private final Places places;
    private final Clock clock;

    OrganisationController(Organisations organisations, Places places, Clock clock) {
        this.organisations = organisations;
        this.places = places;
        this.clock = clock;
    }

    @Serdeable
    record OrganisationView(
            UUID id,
            String name,
            OrganisationType type,
            String postcode,
            String municipality,
            @Nullable String province,
            List<Sector> sectors,
            Verification verification,
            boolean claimed,
            @Nullable String website,
            @Nullable Recognition recognition) {}

    @Get("/{id}")
    OrganisationView organisation(UUID id) {
        Organisation found = organisations.byId(id).orElseThrow(Refusal::notFound);
        OrganisationProfile profile = found.profile();
        return new OrganisationView(
                found.id(),
                profile.name(),
                profile.type(),
                profile.postcode(),
                profile.municipality(),
                places.byPostcode(profile.postcode())
                        .map(place -> place.province().code())
                        .orElse(null),
                profile.sectors(),
                found.verification(),
                found.claimed(),
                profile.website(),
                found.recognitionOn(BelgianTime.today(clock)));
    }
}
