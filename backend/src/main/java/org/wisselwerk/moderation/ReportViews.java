package org.wisselwerk.moderation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;

/** Shows what was reported to an administrator, the reports of one listing together. */
@Singleton
class ReportViews {

    private final ReportRepository reports;
    private final Listings listings;
    private final Organisations organisations;
    private final Accounts accounts;

    ReportViews(ReportRepository reports, Listings listings, Organisations organisations, Accounts accounts) {
        this.reports = reports;
        this.listings = listings;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** @param decision null while it is open */
    @Serdeable
    record CaseView(
            UUID id,
            AboutListing listing,
            Instant openedAt,
            List<ReportView> reports,
            @Nullable Decision decision,
            @Nullable Instant decidedAt) {}

    /** The listing and its organisation as they are now. */
    @Serdeable
    record AboutListing(
            UUID id,
            String title,
            Kind kind,
            Direction direction,
            ListingState state,
            UUID organisationId,
            String organisation,
            Verification verification) {}

    /** @param by the name of who said it, null when the account is gone */
    @Serdeable
    record ReportView(
            UUID id,
            ReportReason reason,
            @Nullable String words,
            Instant at,
            @Nullable String by) {}

    /** In their order. */
    List<CaseView> views(List<CaseRow> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        List<ReportRow> said = reports.in(cases.stream().map(CaseRow::id).toList());
        Map<UUID, List<ReportRow>> byCase = said.stream().collect(Collectors.groupingBy(ReportRow::caseId));
        Map<UUID, String> names = accounts.names(
                said.stream().map(ReportRow::accountId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, Listing> about = listings
                .byIds(cases.stream().map(CaseRow::listingId).toList())
                .stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        Map<UUID, Organisation> owners = organisations.byIds(
                about.values().stream().map(Listing::organisationId).collect(Collectors.toSet()));
        return cases.stream()
                .map(one -> new CaseView(
                        one.id(),
                        listing(Objects.requireNonNull(about.get(one.listingId())), owners),
                        one.openedAt(),
                        byCase.getOrDefault(one.id(), List.of()).stream()
                                .map(report -> view(report, names))
                                .toList(),
                        one.decision(),
                        one.decidedAt()))
                .toList();
    }

    private static AboutListing listing(Listing listing, Map<UUID, Organisation> owners) {
        Organisation owner = Objects.requireNonNull(owners.get(listing.organisationId()));
        return new AboutListing(
                listing.id(),
                listing.content().title(),
                listing.kind(),
                listing.direction(),
                listing.state(),
                owner.id(),
                owner.name(),
                owner.verification());
    }

    private static ReportView view(ReportRow report, Map<UUID, String> names) {
        UUID account = report.accountId();
        return new ReportView(
                report.id(), report.reason(), report.words(), report.at(), account == null ? null : names.get(account));
    }
}
