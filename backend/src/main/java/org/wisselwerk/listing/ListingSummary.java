package org.wisselwerk.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationType;

/** A listing as lists show it, the same everywhere in the API. */
@Serdeable
public record ListingSummary(
        UUID id,
        String ref,
        Direction direction,
        Kind kind,
        String title,
        OrganisationBrief organisation,
        @Nullable String municipality,
        @Nullable String postcode,
        @Nullable String province,
        @Nullable PointView point,
        @Nullable PeriodView period,
        PlacesView places,
        List<StudyDomain> studyDomains,
        List<Finality> finality,
        List<Integer> grades,
        @Nullable Boolean specialNeeds,
        String language,
        @Nullable Instant publishedAt) {

    /** @param reachable whether it can be asked something: by its members, or at its mail address */
    @Serdeable
    public record OrganisationBrief(
            UUID id,
            String name,
            OrganisationType type,
            String municipality,
            boolean verified,
            boolean claimed,
            boolean reachable) {

        public static OrganisationBrief of(Organisation organisation) {
            return new OrganisationBrief(
                    organisation.id(),
                    organisation.name(),
                    organisation.type(),
                    organisation.profile().municipality(),
                    organisation.verified(),
                    organisation.claimed(),
                    organisation.reachable());
        }
    }

    @Serdeable
    public record PointView(double lat, double lon) {}

    @Serdeable
    public record PeriodView(
            @Nullable LocalDate from, @Nullable LocalDate to) {

        public static @Nullable PeriodView of(@Nullable Period period) {
            return period == null ? null : new PeriodView(period.from(), period.to());
        }
    }

    /** Null: not limited, or not said. {@code free} over the listing's own period. */
    @Serdeable
    public record PlacesView(
            @Nullable Integer total, @Nullable Integer free) {}

    public static ListingSummary of(Listing listing, Organisation organisation) {
        ListingContent content = listing.content();
        Period period = content.period() == null ? new Period(null, null) : content.period();
        return new ListingSummary(
                listing.id(),
                listing.ref(),
                content.direction(),
                content.kind(),
                content.title(),
                OrganisationBrief.of(organisation),
                content.municipality(),
                content.postcode(),
                listing.province(),
                listing.point() == null
                        ? null
                        : new PointView(listing.point().lat(), listing.point().lon()),
                PeriodView.of(content.period()),
                new PlacesView(content.places(), FreePlaces.in(content.places(), period, listing.committed())),
                content.studyDomains(),
                content.finality(),
                content.grades(),
                content.specialNeeds(),
                content.language(),
                listing.publishedAt());
    }
}
