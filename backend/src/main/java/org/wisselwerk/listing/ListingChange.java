package org.wisselwerk.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.FieldError;

/** What came of somebody's wish to write a listing. */
sealed interface ListingChange {

    record Done(Listing listing) implements ListingChange {}

    /** Someone else wrote it since. */
    record Stale() implements ListingChange {}

    /** Its state does not allow this; what it does allow. */
    record NotAllowed(List<String> allowed) implements ListingChange {}

    record Invalid(FieldError error) implements ListingChange {}

    /** More places are agreed than would be left. */
    record PlacesTaken(int held) implements ListingChange {}

    /** Not there, or not the caller's to write. */
    record NotFound() implements ListingChange {}

    /** The rules that bind a listing once it has been published; null when they are kept. */
    static @Nullable ListingChange refusal(Listing known, ListingContent content) {
        boolean published = known.publishedAt() != null;
        if (published && content.kind() != known.kind()) {
            return new Invalid(FieldError.at("/kind", "fixed-once-published"));
        }
        if (published && content.direction() != known.direction()) {
            return new Invalid(FieldError.at("/direction", "fixed-once-published"));
        }
        int held = FreePlaces.highest(new Period(null, null), known.committed());
        return content.places() != null && content.places() < held ? new PlacesTaken(held) : null;
    }
}
