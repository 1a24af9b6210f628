package org.wisselwerk.listing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.Problem;
import org.wisselwerk.platform.Problems;

/** How listings look to a caller: who owns one sees more. */
@Singleton
class ListingViews {

    private final Organisations organisations;
    private final ListingFormat format;
    private final Problems problems;
    private final OpenProposals proposals;

    ListingViews(Organisations organisations, ListingFormat format, Problems problems, OpenProposals proposals) {
        this.organisations = organisations;
        this.format = format;
        this.problems = problems;
        this.proposals = proposals;
    }

    /**
     * @param contact null for whoever does not belong to its organisation
     * @param lastDay after this day the clock ends it; null when it is not open, and for others
     */
    @Serdeable
    record ListingView(
            @JsonUnwrapped ListingSummary summary,
            UUID organisationId,
            String description,
            @Nullable Integer radiusKm,
            List<Weekday> weekdays,
            @Nullable BigDecimal hoursPerWeek,
            List<String> competences,
            Map<String, Object> details,
            List<Sector> sectors,
            @Nullable Contact contact,
            ListingState state,
            @Nullable String stateReason,
            @Nullable LocalDate lastDay,
            long version,
            List<String> allowed,
            List<Problem.Violation> warnings) {}

    /**
     * A listing in the list of its organisation.
     *
     * @param lastDay after this day the clock ends it; null when it is not open
     */
    @Serdeable
    record OwnListing(
            @JsonUnwrapped ListingSummary summary,
            ListingState state,
            @Nullable String stateReason,
            @Nullable LocalDate lastDay,
            long version,
            List<String> allowed,
            int openProposals) {}

    ListingView view(Listing listing, Caller caller) {
        ListingContent content = listing.content();
        boolean coordinates = caller.coordinates(listing.organisationId());
        boolean inside = caller.admin() || caller.memberOf(listing.organisationId());
        return new ListingView(
                ListingSummary.of(
                        listing, organisations.byId(listing.organisationId()).orElseThrow()),
                listing.organisationId(),
                content.description(),
                content.radiusKm(),
                content.weekdays(),
                content.hoursPerWeek(),
                content.competences(),
                DetailsFormat.write(content.details()),
                listing.sectors(),
                inside ? content.contact() : null,
                listing.state(),
                inside ? listing.stateReason() : null,
                inside ? lastDay(listing) : null,
                listing.version(),
                coordinates ? listing.allowed() : List.of(),
                format.warnings(content).stream()
                        .map(warning -> problems.violation(caller.language(), warning))
                        .toList());
    }

    private static @Nullable LocalDate lastDay(Listing listing) {
        return ListingLife.EXPIRE.allowedIn(listing.state()) ? listing.lastDay() : null;
    }

    List<OwnListing> own(Collection<Listing> listings, Caller caller) {
        Map<UUID, Organisation> owners = organisations.byIds(
                listings.stream().map(Listing::organisationId).collect(Collectors.toSet()));
        Map<UUID, Integer> open =
                proposals.count(listings.stream().map(Listing::id).toList());
        return listings.stream()
                .map(listing -> new OwnListing(
                        ListingSummary.of(listing, Objects.requireNonNull(owners.get(listing.organisationId()))),
                        listing.state(),
                        listing.stateReason(),
                        lastDay(listing),
                        listing.version(),
                        caller.coordinates(listing.organisationId()) ? listing.allowed() : List.of(),
                        open.getOrDefault(listing.id(), 0)))
                .toList();
    }
}
