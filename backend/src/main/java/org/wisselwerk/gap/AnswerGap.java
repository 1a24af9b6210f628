package org.wisselwerk.gap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.ClosingReasons;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.Ids;

/** Keeps what the publisher of a need says about why nothing came of it. */
@Singleton
class AnswerGap implements ClosingReasons {

    private final GapReasons reasons;
    private final GapRepository gaps;
    private final Listings listings;
    private final Ids ids;
    private final Clock clock;

    AnswerGap(GapReasons reasons, GapRepository gaps, Listings listings, Ids ids, Clock clock) {
        this.reasons = reasons;
        this.gaps = gaps;
        this.listings = listings;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Kept(Listing need, GapRow gap) implements Outcome {}

        /** It did not end without a collaboration, or that is settled. */
        record NotNow() implements Outcome {}

        record UnknownReason() implements Outcome {}

        /** Not there, or not theirs to write. */
        record NotFound() implements Outcome {}
    }

    @Transactional
    Outcome answer(Caller caller, UUID id, String code) {
        Listing need = listings.byId(id)
                .filter(listing -> caller.coordinates(listing.organisationId()))
                .orElse(null);
        if (need == null) {
            return new Outcome.NotFound();
        }
        if (!of(need).contains(code)) {
            return new Outcome.UnknownReason();
        }
        LocalDate opened = listings.openedOn(List.of(id)).get(id);
        GapRow known = opened == null ? null : gaps.lock(id, opened).orElse(null);
        if (known == null || !known.open()) {
            return new Outcome.NotNow();
        }
        GapRow answered = known.answered(code);
        gaps.update(answered);
        return new Outcome.Kept(need, answered);
    }

    @Override
    public List<String> of(Listing listing) {
        return listing.content().direction() == Direction.NEED ? reasons.of(listing.kind()) : List.of();
    }

    @Override
    public void keep(Listing closed, String code) {
        LocalDate opened = listings.openedOn(List.of(closed.id())).get(closed.id());
        if (opened == null) {
            return;
        }
        GapRow known = gaps.lock(closed.id(), opened).orElse(null);
        if (known == null) {
            gaps.save(
                    GapRow.of(ids.next(), closed, opened, LocalDate.now(clock)).answered(code));
        } else if (known.settledAt() == null) {
            gaps.update(known.answered(code));
        }
    }
}
