package org.wisselwerk.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.ImportedListings;
import org.wisselwerk.listing.ImportedListings.Arrived;
import org.wisselwerk.listing.ImportedListings.Outcome;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Retry;

/**
 * A spreadsheet of an organisation's own listings: looked through first, and then kept by what keeps every import. Rows
 * with errors are left out; the same file again changes nothing. Of the file itself nothing is kept.
 */
@Singleton
class ImportSheet {

    private static final int BATCH = 200;

    private final ReadSheet reader;
    private final SheetWords words;
    private final ImportBatch batches;
    private final ImportedListings listings;
    private final ImportLog log;
    private final Ids ids;

    ImportSheet(
            ReadSheet reader,
            SheetWords words,
            ImportBatch batches,
            ImportedListings listings,
            ImportLog log,
            Ids ids) {
        this.reader = reader;
        this.words = words;
        this.batches = batches;
        this.listings = listings;
        this.log = log;
        this.ids = ids;
    }

    /** What was read, and what came of each row. */
    record Report(SheetText text, SheetTable table, SheetHeader header, List<SheetRow> rows) {}

    /** What would come of each row; nothing is written. */
    Report foresee(Caller caller, Organisation organisation, byte[] file) {
        String source = Listings.ownSource(organisation.id());
        return report(
                caller,
                organisation,
                file,
                lines -> listings.foresee(
                        source,
                        lines.stream()
                                .map(line -> Objects.requireNonNull(line.listing()))
                                .map(said -> new Arrived(said.ref(), organisation, said.content()))
                                .toList()));
    }

    /** Keeps every row that can be. */
    Report keep(Caller caller, Organisation organisation, byte[] file) {
        ImportRun run = new ImportRun(
                ids.next(), Listings.ownSource(organisation.id()), organisation, false, false, caller.id());
        log.begun(run);
        return report(caller, organisation, file, lines -> Retry.onConflict(() -> batches.keep(run, lines)));
    }

    private Report report(
            Caller caller, Organisation organisation, byte[] file, Function<List<ImportLine>, List<Outcome>> batch) {
        SheetText text = SheetText.of(file);
        SheetTable table = SheetTable.of(text.text(), words);
        SheetHeader header = SheetHeader.of(table.header(), words, caller.language());
        List<SheetRow> rows = reader.read(table, header, organisation.profile());
        List<ImportLine> lines = rows.stream()
                .filter(SheetRow::readable)
                .map(row -> Objects.requireNonNull(row.line()))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += BATCH) {
            outcomes.addAll(batch.apply(lines.subList(from, Math.min(from + BATCH, lines.size()))));
        }
        Iterator<Outcome> done = outcomes.iterator();
        List<SheetRow> after = rows.stream()
                .map(row -> row.readable() ? row.after(done.next()) : row)
                .toList();
        return new Report(text, table, header, after);
    }
}
