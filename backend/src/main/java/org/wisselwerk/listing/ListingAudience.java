package org.wisselwerk.listing;

import static org.wisselwerk.listing.ListingState.DRAFT;
import static org.wisselwerk.listing.ListingState.HIDDEN;
import static org.wisselwerk.listing.ListingState.PUBLISHED;

/** Who reads a listing. The one place that says to whom it may be shown, or even named by its title. */
public enum ListingAudience {
    /** Its own people, and administrators. */
    OWN,
    /** Who takes part, or took part, in a collaboration on it. */
    PARTY,
    /** Who reported it: they have read its title. */
    REPORTER,
    ANYBODY;

    /** @param shutOut whether its organisation is rejected or suspended */
    public boolean sees(ListingState state, boolean shutOut) {
        return switch (this) {
            case OWN -> true;
            case PARTY -> state != DRAFT && state != HIDDEN;
            case REPORTER -> state != DRAFT;
            case ANYBODY -> state == PUBLISHED && !shutOut;
        };
    }
}
