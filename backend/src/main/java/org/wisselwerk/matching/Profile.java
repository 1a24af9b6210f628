package org.wisselwerk.matching;

import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.organisation.Organisation;

/** A listing with its organisation: all that search and matching know of it. */
record Profile(Listing listing, Organisation organisation) {

    /** May strangers find it? */
    boolean visible() {
        return listing.state() == ListingState.PUBLISHED
                && !organisation.verification().shutOut();
    }
}
