package org.wisselwerk.matching;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingAudience;
import org.wisselwerk.organisation.Organisation;

/**
 * A listing with its organisation: all that search and matching know of it.
 *
 * @param answerDays after which an answer can be expected, null where nothing is known
 * @param asked proposals that wait on it; 0 as well where they were not counted
 */
record Profile(
        Listing listing,
        Organisation organisation,
        @Nullable Double answerDays,
        int asked) {

    /** Without counting what waits on it: only the order of equals asks for that. */
    Profile(Listing listing, Organisation organisation, @Nullable Double answerDays) {
        this(listing, organisation, answerDays, 0);
    }

    /** Of an organisation of which nothing is known. */
    Profile(Listing listing, Organisation organisation) {
        this(listing, organisation, null);
    }

    /** May strangers find it? */
    boolean visible() {
        return ListingAudience.ANYBODY.sees(
                listing.state(), organisation.verification().shutOut());
    }
}
