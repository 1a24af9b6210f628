package org.wisselwerk.collaboration;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.OrganisationType;

/**
 * A collaboration as one of its parties sees it.
 *
 * @param side the caller's own
 * @param turn whose step is waited for, null when it is neither's or both sides'
 * @param until the last day before the clock acts (in AGREED the first day), null when it does not run
 * @param listing the one that was proposed on
 * @param counterListing the proposer's own, null without one
 * @param school the side that writes the labels of pupils, null for a kind without pupils
 * @param revisionSha256 of the canonical text of the present revision: what a signature is given on
 * @param missingPapers codes of what is compulsory on paper before signing and not there
 * @param allowed what the caller may do now, guards that can be known beforehand included
 * @param mayAnswer whether the caller may say now what their side expects
 * @param mayLabel whether the caller may say now which pupils come, without a new revision
 * @param reasons what can be given as a reason, for each allowed transition that asks for one
 * @param unread messages of others that the caller has not read
 */
@Serdeable
record CollaborationView(
        UUID id,
        long version,
        State state,
        @Nullable Side turn,
        Side side,
        @Nullable LocalDate until,
        Kind kind,
        PartyView asking,
        PartyView offering,
        @Nullable ListingBrief listing,
        @Nullable ListingBrief counterListing,
        TermsView terms,
        @Nullable Side school,
        String revisionSha256,
        List<SignatureView> signatures,
        List<ExpectationView> expectations,
        List<String> missingPapers,
        List<String> allowed,
        boolean mayAnswer,
        boolean mayLabel,
        Map<String, List<ReasonView>> reasons,
        @Nullable EndingView ending,
        @Nullable String message,
        List<StepView> timeline,
        int unread,
        Instant updatedAt) {

    @Serdeable
    record PartyView(UUID organisationId, String name, OrganisationType type, boolean verified) {}

    /**
     * @param title null when the reader may not see the listing now
     * @param hidden by an administrator: nobody signs until it is back
     */
    @Serdeable
    record ListingBrief(UUID id, @Nullable String title, Kind kind, Direction direction, boolean hidden) {}

    @Serdeable
    record SignatureView(Side side, int revision, Instant at) {}

    @Serdeable
    record ReasonView(String code, String label, Reasons.Text text) {}

    /** @param side null for the clock or the platform */
    @Serdeable
    record EndingView(
            @Nullable Side side,
            Instant at,
            @Nullable String reason,
            @Nullable String text) {}

    @Serdeable
    record StepView(
            Instant at,
            @Nullable Side side,
            String event,
            @Nullable TermsView terms,
            @Nullable UUID expectationId) {}

    /** A line in the list of an organisation's collaborations. */
    @Serdeable
    record Line(
            UUID id,
            long version,
            State state,
            @Nullable Side turn,
            Side side,
            @Nullable LocalDate until,
            PartyView asking,
            PartyView offering,
            @Nullable ListingBrief listing,
            TermsView terms,
            List<String> allowed,
            int unread,
            Instant updatedAt) {}
}
