package org.wisselwerk.listing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** Says why a listing was not written. */
final class ListingRefusals {

    private ListingRefusals() {}

    /** @throws Refusal when it was not done */
    static Listing done(ListingChange change) {
        if (change instanceof ListingChange.Done(Listing listing)) {
            return listing;
        }
        throw Objects.requireNonNull(refusal(change));
    }

    /** The refusal that stands for what was not done; null when it was. */
    static @Nullable Refusal refusal(ListingChange change) {
        return switch (change) {
            case ListingChange.Done _ -> null;
            case ListingChange.Stale() -> Precondition.stale();
            case ListingChange.NotAllowed(List<String> allowed) -> Refusal.conflict("state", allowed);
            case ListingChange.PlacesTaken(int held) ->
                Refusal.conflictAt("places-taken", List.of(FieldError.at("/places", "places-taken", held)));
            case ListingChange.Fixed(var fields) -> Refusal.conflictAt("fixed-once-published", fields);
            case ListingChange.Invalid(var error) -> Refusal.invalid(error);
            case ListingChange.NotFound() -> Refusal.notFound();
        };
    }
}
