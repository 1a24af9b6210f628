package org.wisselwerk.matching;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingSummary;

/**
 * A listing among results.
 *
 * @param snippet of the description, where the words of the search stand in it
 * @param distanceKm from the place that was named, null when none was or its own is unknown
 * @param score 0 to 100, null where nothing was asked that could be scored
 * @param uncertain filtered fields that this listing left empty
 */
@Serdeable
record SearchItem(
        @JsonUnwrapped ListingSummary summary,
        @Nullable Snippet snippet,
        @Nullable Double distanceKm,
        @Nullable Double score,
        List<String> uncertain) {}
