package org.wisselwerk.listing;

import java.util.ArrayList;
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

    /** It was published, and these fields of it are fixed since. */
    record Fixed(List<FieldError> fields) implements ListingChange {}

    record Invalid(FieldError error) implements ListingChange {}

    /** More places are agreed than would be left. */
    record PlacesTaken(int held) implements ListingChange {}

    /** Not there, or not the caller's to write. */
    record NotFound() implements ListingChange {}

    /** The rules that bind a listing once it has been published; null when they are kept. */
    static @Nullable ListingChange refusal(Listing known, ListingContent content) {
        List<FieldError> fixed = fixed(known, content);
        if (!fixed.isEmpty()) {
            return new Fixed(fixed);
        }
        int held = FreePlaces.highest(new Period(null, null), known.committed());
        return content.places() != null && content.places() < held ? new PlacesTaken(held) : null;
    }

    private static List<FieldError> fixed(Listing known, ListingContent content) {
        if (known.publishedAt() == null) {
            return List.of();
        }
        List<FieldError> fixed = new ArrayList<>();
        if (content.kind() != known.kind()) {
            fixed.add(FieldError.at("/kind", "fixed-once-published"));
        }
        if (content.direction() != known.direction()) {
            fixed.add(FieldError.at("/direction", "fixed-once-published"));
        }
        return fixed;
    }
}
