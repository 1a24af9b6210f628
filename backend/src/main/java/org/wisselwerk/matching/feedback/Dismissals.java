package org.wisselwerk.matching.feedback;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The matches that are not wanted, for matching. What changes them is to be called inside a transaction. */
@Singleton
public class Dismissals {

    private final DismissalRepository dismissals;

    Dismissals(DismissalRepository dismissals) {
        this.dismissals = dismissals;
    }

    /** Of this listing, by the id of the other one. */
    public Map<UUID, Dismissal> of(UUID listing) {
        return dismissals.findByListingId(listing).stream()
                .map(DismissalRow::dismissal)
                .collect(Collectors.toMap(Dismissal::other, dismissal -> dismissal));
    }

    /** Remembers a dismissal together with what ranking thought of the match then. */
    public void add(Dismissal dismissal, Judgement judgement) {
        dismissals.save(DismissalRow.of(dismissal, judgement));
    }

    /**
     * Changes the reason and the words of one that is there.
     *
     * @return whether anything was changed; empty when there is none
     */
    public Optional<Boolean> change(Dismissal dismissal) {
        return dismissals
                .findByListingIdAndOtherId(dismissal.listing(), dismissal.other())
                .map(known -> change(known, dismissal));
    }

    /** @return whether there was one */
    public boolean drop(UUID listing, UUID other) {
        return dismissals.drop(listing, other) > 0;
    }

    private boolean change(DismissalRow known, Dismissal dismissal) {
        if (dismissal.saysTheSame(known.dismissal())) {
            return false;
        }
        DismissalRow changed = known.saying(dismissal);
        dismissals.change(
                changed.listingId(),
                changed.otherId(),
                changed.reason(),
                changed.text(),
                changed.criterion(),
                changed.criterionScore());
        return true;
    }
}
