package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Journal;

/** Takes a listing from one state of its life to another: publish, pause, resume, close, reopen. */
@Singleton
class MoveListing {

    private final ListingRepository listings;
    private final Listings face;
    private final ClosingReasons reasons;
    private final Journal journal;
    private final Clock clock;

    MoveListing(ListingRepository listings, Listings face, ClosingReasons reasons, Journal journal, Clock clock) {
        this.listings = listings;
        this.face = face;
        this.reasons = reasons;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param reason FILLED or WITHDRAWN
     * @param why a code of {@link ClosingReasons}, null when its publisher says none
     */
    @Transactional
    ListingChange close(Caller caller, UUID id, long version, String reason, @Nullable String why) {
        boolean unknown = why != null
                && face.byId(id)
                        .filter(known -> caller.coordinates(known.organisationId()))
                        .filter(known -> !reasons.of(known).contains(why))
                        .isPresent();
        if (unknown) {
            return new ListingChange.Invalid(FieldError.at("/why", "unknown-value", Objects.requireNonNull(why)));
        }
        ListingChange change = move(caller, id, version, ListingLife.CLOSE, reason, null);
        if (why != null && change instanceof ListingChange.Done(Listing closed)) {
            reasons.keep(closed, why);
        }
        return change;
    }

    /**
     * @param reason why it is closed, null for the other moves
     * @param period the new one, for reopening
     */
    @Transactional
    ListingChange move(
            Caller caller, UUID id, long version, ListingLife life, @Nullable String reason, @Nullable Period period) {
        Listing known = face.lock(List.of(id)).stream().findFirst().orElse(null);
        if (known == null || !caller.coordinates(known.organisationId())) {
            return new ListingChange.NotFound();
        }
        if (known.version() != version) {
            return new ListingChange.Stale();
        }
        if (life.who() != ListingLife.Who.OWNER || !life.allowedIn(known.state())) {
            return new ListingChange.NotAllowed(known.allowed());
        }
        Period next = life == ListingLife.REOPEN ? period : known.content().period();
        if (life != ListingLife.CLOSE && next != null && next.endedBefore(LocalDate.now(clock))) {
            return new ListingChange.Invalid(FieldError.at("/period/to", "already-over"));
        }
        if (life == ListingLife.REOPEN) {
            reperiod(id, period);
        }
        Instant at = clock.instant();
        ListingState to = life.to().orElseThrow();
        listings.move(List.of(id), to, reason, at, to == ListingState.PUBLISHED ? at : null);
        if (life == ListingLife.PUBLISH) {
            LocalDate today = LocalDate.now(clock);
            listings.open(id, today, ListingLife.lastDay(next, today));
        }
        Listing moved = face.byId(id).orElseThrow();
        journal.write(Listings.event(event(life, known), moved, caller.id()));
        return new ListingChange.Done(moved);
    }

    private void reperiod(UUID id, @Nullable Period period) {
        listings.reperiod(id, period == null ? null : period.from(), period == null ? null : period.to());
    }

    /** What is published for the second time is not counted again. */
    private static String event(ListingLife life, Listing known) {
        boolean again = life == ListingLife.PUBLISH && known.publishedAt() != null;
        return again ? "listing-published-again" : life.event();
    }
}
