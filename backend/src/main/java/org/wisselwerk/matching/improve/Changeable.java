package org.wisselwerk.matching.improve;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.matching.rank.Facts;

/** A listing that can be read as if it said something else. */
public interface Changeable {

    ListingContent content();

    /** The known postcode of its organisation; null when there is none. */
    @Nullable
    String home();

    /**
     * What ranking would know of it.
     *
     * @param fields as the API writes them, instead of those that the listing has
     */
    Facts with(Map<String, Object> fields);
}
