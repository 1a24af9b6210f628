package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;

/** Copies a listing to the next year: the same words, its period a year later. */
@Singleton
class RenewListing {

    private final ListingRepository listings;
    private final Listings face;
    private final WriteListing write;
    private final MoveListing move;
    private final Clock clock;

    RenewListing(ListingRepository listings, Listings face, WriteListing write, MoveListing move, Clock clock) {
        this.listings = listings;
        this.face = face;
        this.write = write;
        this.move = move;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Copied(Listing copy) implements Outcome {}

        /** There is one for that period already, as a draft or open. */
        record AlreadyCopied(Listing copy) implements Outcome {}

        record Refused(ListingChange why) implements Outcome {}
    }

    /** A copy in DRAFT, as often as it is asked. */
    @Transactional
    ListingChange copy(Caller caller, UUID id) {
        Listing known = own(caller, id);
        return known == null ? new ListingChange.NotFound() : copyOf(caller, known);
    }

    /**
     * The copy for its next period, made once however often it is asked.
     *
     * @param organisation whose it must be
     * @param publish or leave it a draft
     */
    @Transactional
    Outcome renew(Caller caller, UUID organisation, UUID id, boolean publish) {
        Listing known = own(caller, id);
        if (known == null || !known.organisationId().equals(organisation)) {
            return new Outcome.Refused(new ListingChange.NotFound());
        }
        Period next = next(known);
        Listing there = face.withCommitments(listings.copiesOf(id)).stream()
                .filter(copy -> Objects.equals(copy.content().period(), next))
                .findFirst()
                .orElse(null);
        if (there != null) {
            return new Outcome.AlreadyCopied(there);
        }
        ListingChange change = copyOf(caller, known);
        if (publish && change instanceof ListingChange.Done(Listing copy)) {
            change = move.move(caller, copy.id(), copy.version(), ListingLife.PUBLISH, null, null);
        }
        return change instanceof ListingChange.Done(Listing copy)
                ? new Outcome.Copied(copy)
                : new Outcome.Refused(change);
    }

    private ListingChange copyOf(Caller caller, Listing known) {
        List<String> allowed = known.allowed();
        if (!allowed.contains("renew")) {
            return new ListingChange.NotAllowed(allowed);
        }
        ListingChange change =
                write.draft(caller, known.organisationId(), known.content().during(next(known)));
        if (change instanceof ListingChange.Done(Listing copy)) {
            listings.renewed(copy.id(), known.id());
        }
        return change;
    }

    private @Nullable Period next(Listing known) {
        Period period = known.content().period();
        return period == null ? null : period.renewed(LocalDate.now(clock));
    }

    private @Nullable Listing own(Caller caller, UUID id) {
        return face.lock(List.of(id)).stream()
                .filter(listing -> caller.coordinates(listing.organisationId()))
                .findFirst()
                .orElse(null);
    }
}
