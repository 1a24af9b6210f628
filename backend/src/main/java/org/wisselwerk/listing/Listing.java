package org.wisselwerk.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.place.Point;

/**
 * A listing, for other features.
 *
 * @param source where it came from; it belongs to that source for ever, and {@code ref} names it there
 * @param province code, null when the postcode is not known
 * @param sectors those of its concepts, else its organisation's
 * @param committed what agreed collaborations hold of it, today or later
 * @param version counts what people write
 * @param indexVersion goes up with everything that search shows
 * @param lastDay the clock ends it after this day; null as long as it was never opened
 */
public record Listing(
        UUID id,
        UUID organisationId,
        String source,
        String ref,
        ListingContent content,
        @Nullable String province,
        @Nullable Point point,
        List<Sector> sectors,
        List<Commitment> committed,
        ListingState state,
        @Nullable String stateReason,
        long version,
        long indexVersion,
        @Nullable Instant publishedAt,
        @Nullable LocalDate lastDay) {

    /** What its owner may do with it, by its name in the API. */
    List<String> allowed() {
        return ListingLife.allowed(state, publishedAt != null);
    }

    public Direction direction() {
        return content.direction();
    }

    public Kind kind() {
        return content.kind();
    }
}
