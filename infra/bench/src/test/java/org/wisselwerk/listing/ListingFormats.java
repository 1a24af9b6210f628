package org.wisselwerk.listing;

import org.wisselwerk.place.Places;

/** The application's own format, without the application. */
public final class ListingFormats {

    private ListingFormats() {}

    public static ListingFormat of(Places places) {
        return new ListingFormat(places);
    }
}
