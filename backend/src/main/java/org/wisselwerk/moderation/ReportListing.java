package org.wisselwerk.moderation;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.ReadListing;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.Throttle;

/** Says that something is wrong with a listing. Its people never learn who said so. */
@Singleton
class ReportListing {

    static final String EVENT = "report-made";

    private final ReadListing read;
    private final CaseRepository cases;
    private final ReportRepository reports;
    private final Journal journal;
    private final Throttle throttle;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    ReportListing(
            ReadListing read,
            CaseRepository cases,
            ReportRepository reports,
            Journal journal,
            Throttle throttle,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.read = read;
        this.cases = cases;
        this.reports = reports;
        this.journal = journal;
        this.throttle = throttle;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    enum Outcome {
        REPORTED,
        NOT_PUBLISHED,
        /** The same account, and nobody has decided yet. */
        ALREADY_REPORTED
    }

    /** @throws Refusal 404 or 410 when the caller may not read it, 429 when they report too many in a row */
    Outcome report(Caller caller, UUID id, ReportReason reason, @Nullable String words) {
        Listing listing = read.of(caller, id);
        if (listing.state() != ListingState.PUBLISHED) {
            return Outcome.NOT_PUBLISHED;
        }
        UUID account = Objects.requireNonNull(caller.id());
        throttle.take(new Throttle.Bucket("report", account.toString(), 20, Duration.ofMinutes(10)));
        return Retry.onConflict(() ->
                Objects.requireNonNull(transactions.executeWrite(status -> write(listing, account, reason, words))));
    }

    private Outcome write(Listing listing, UUID account, ReportReason reason, @Nullable String words) {
        cases.open(ids.next(), listing.id(), clock.instant());
        UUID in = cases.lockOpen(listing.id()).id();
        if (reports.existsByCaseIdAndAccountId(in, account)) {
            return Outcome.ALREADY_REPORTED;
        }
        reports.save(new ReportRow(ids.next(), in, account, reason, words, clock.instant()));
        Map<String, Object> data = Map.of("listing", listing.id().toString(), "reason", reason.name());
        journal.write(new Journal.Entry(EVENT, in, listing.organisationId(), data, account, List.of()));
        return Outcome.REPORTED;
    }
}
