package org.wisselwerk.moderation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.HideListing;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.membership.SuspendOrganisation;
import org.wisselwerk.platform.Journal;

/** Decides about a listing that was reported, for all its open reports at once. */
@Singleton
class DecideReports {

    private final CaseRepository cases;
    private final Listings listings;
    private final HideListing hide;
    private final SuspendOrganisation suspend;
    private final Journal journal;
    private final Clock clock;

    DecideReports(
            CaseRepository cases,
            Listings listings,
            HideListing hide,
            SuspendOrganisation suspend,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.listings = listings;
        this.hide = hide;
        this.suspend = suspend;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    enum Outcome {
        DECIDED,
        NOT_FOUND,
        /** Somebody was earlier. */
        ALREADY_DECIDED
    }

    /**
     * A listing that is hidden by now, or an organisation that is shut out, stays as it is, with the reason it has: what
     * was reported is out of sight.
     *
     * @param reason for its people, at most 500 characters; null when it is dismissed
     */
    @Transactional
    Outcome decide(Caller administrator, UUID id, Decision decision, @Nullable String reason) {
        CaseRow found = cases.lock(id).orElse(null);
        if (found == null) {
            return Outcome.NOT_FOUND;
        }
        if (found.decision() != null) {
            return Outcome.ALREADY_DECIDED;
        }
        Listing listing = listings.byId(found.listingId()).orElseThrow();
        String why = reason == null ? "" : reason;
        switch (decision) {
            case DISMISSED -> {}
            case HIDDEN -> hide.hide(administrator, listing.id(), why);
            case SUSPENDED -> suspend.suspend(administrator, listing.organisationId(), why);
        }
        cases.decide(id, decision, clock.instant(), administrator.id());
        Map<String, Object> data = Map.of("listing", listing.id().toString(), "decision", decision.name());
        journal.write(new Journal.Entry(
                Reports.DECIDED, id, listing.organisationId(), data, administrator.id(), List.of("decision")));
        return Outcome.DECIDED;
    }
}
