package org.wisselwerk.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ImportedListings.Outcome;
import org.wisselwerk.platform.FieldError;

/**
 * A row of a spreadsheet, and what came of it.
 *
 * @param number as a spreadsheet counts, from 1
 * @param line what it says; null when it does not get that far
 * @param title as typed, to know the row by
 * @param errors with pointers into the import format, or {@code ""} for the row as a whole
 * @param outcome null when there are errors
 */
record SheetRow(
        int number,
        @Nullable ImportLine line,
        String title,
        List<FieldError> errors,
        @Nullable Outcome outcome) {

    /** The same with what was done. */
    SheetRow after(Outcome done) {
        return done instanceof Outcome.Rejected(FieldError error)
                ? new SheetRow(number, line, title, List.of(error), null)
                : new SheetRow(number, line, title, errors, done);
    }

    boolean readable() {
        return errors.isEmpty();
    }
}
