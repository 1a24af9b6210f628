package org.wisselwerk.exchange;

import java.util.List;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.listing.ListingFormats;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.ProfileReaders;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.FieldError;

/** The import's own reader of lines. */
public final class AcceptedLines {

    private final ListingFormat format;
    private final Organisations organisations;

    public AcceptedLines() {
        Places places = Places.load();
        format = ListingFormats.of(places);
        organisations = ProfileReaders.of(places);
    }

    /** What is wrong with a line; empty when it would be taken. */
    public List<FieldError> errors(String line) {
        return ImportLine.read(1, line, format, organisations).errors();
    }
}
