package org.wisselwerk.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.listing.ImportedListings;
import org.wisselwerk.listing.ImportedListings.Outcome;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.SilentFault;

/**
 * Reads listings line by line and keeps them in small transactions: memory stays constant, a bad line never stops the
 * rest, and what was told as committed is.
 */
@Singleton
public class ImportListings {

    private static final Logger LOG = LoggerFactory.getLogger(ImportListings.class);
    private static final int LINE_BYTES = 256 * 1024;
    private static final int BATCH = 200;
    private static final int PRUNE_BATCH = 500;
    private static final int PRUNE_PERCENT = 20;

    private final ListingFormat format;
    private final Organisations organisations;
    private final ImportBatch batches;
    private final ImportedListings listings;
    private final SeenRefs seen;

    ImportListings(
            ListingFormat format,
            Organisations organisations,
            ImportBatch batches,
            ImportedListings listings,
            SeenRefs seen) {
        this.format = format;
        this.organisations = organisations;
        this.batches = batches;
        this.listings = listings;
        this.seen = seen;
    }

    /** Hears how it goes. */
    public interface Listener {
        /** Every line up to this one is in the database, or was reported. */
        void committed(long line);

        void rejected(long line, @Nullable String ref, List<FieldError> errors);
    }

    /**
     * How it ended.
     *
     * @param problem a code; null when it went well
     */
    public record Summary(
            long read,
            long created,
            long updated,
            long unchanged,
            long rejected,
            long closed,
            boolean complete,
            @Nullable String problem) {}

    /**
     * Reads to the end, on the caller's thread. Never throws: what went wrong stands in the summary.
     *
     * @param body NDJSON; not closed
     */
    public Summary run(ImportRun run, InputStream body, Listener listener) {
        Count count = new Count(run, listener);
        String problem = null;
        try {
            readAll(new LineReader(body, LINE_BYTES), count);
        } catch (IOException e) {
            problem = "connection-lost";
        } catch (RuntimeException e) {
            LOG.error("import of {} stopped after line {}", run.source(), count.read, new SilentFault(e));
            problem = "fault";
        }
        long closed = 0;
        if (run.prune()) {
            if (problem == null) {
                closed = prune(run);
                problem = closed < 0 ? "prune-limit" : null;
            }
            seen.forget(run.id());
        }
        return count.summary(Math.max(0, closed), problem);
    }

    private void readAll(LineReader lines, Count count) throws IOException {
        List<ImportLine> batch = new ArrayList<>();
        Set<String> refs = new HashSet<>();
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            ImportLine read = parse(++count.read, line);
            if (read == null) {
                continue;
            }
            if (read.listing() == null) {
                present(count.run, read);
                count.reject(read, read.errors());
            } else {
                if (batch.size() == BATCH || refs.contains(read.listing().ref())) {
                    keep(batch, refs, count, count.read - 1);
                }
                batch.add(read);
                refs.add(read.listing().ref());
            }
        }
        keep(batch, refs, count, count.read);
    }

    /** A line that is refused is no sign that its source dropped the listing: what is known of it stays as it is. */
    private void present(ImportRun run, ImportLine refused) {
        if (run.prune() && refused.ref() != null) {
            seen.add(run.id(), List.of(refused.ref()));
        }
    }

    private @Nullable ImportLine parse(long number, LineReader.Line line) {
        return switch (line) {
            case LineReader.Line.TooLong() ->
                ImportLine.bad(number, null, FieldError.at("", "line-too-long", LINE_BYTES));
            case LineReader.Line.NotUtf8() -> ImportLine.bad(number, null, FieldError.at("", "not-utf-8"));
            case LineReader.Line.Text(String text) when text.isBlank() -> null;
            case LineReader.Line.Text(String text) -> ImportLine.read(number, text, format, organisations);
        };
    }

    /** @param upTo the last line that is done with when this batch is kept */
    private void keep(List<ImportLine> batch, Set<String> refs, Count count, long upTo) {
        if (!batch.isEmpty()) {
            List<Outcome> outcomes = Retry.onConflict(() -> batches.keep(count.run, batch));
            for (int i = 0; i < batch.size(); i++) {
                count.add(batch.get(i), outcomes.get(i));
            }
        }
        count.listener.committed(upTo);
        batch.clear();
        refs.clear();
    }

    /** How many it closed; -1 when that would be too many. */
    private long prune(ImportRun run) {
        long gone = seen.countGone(run.id(), run.source());
        if (!run.force() && gone * 100 > listings.countOpen(run.source()) * PRUNE_PERCENT) {
            return -1;
        }
        while (true) {
            var ids = seen.gone(run.id(), run.source(), PRUNE_BATCH);
            if (ids.isEmpty()) {
                return gone;
            }
            listings.prune(ids, run.actor());
        }
    }

    private static final class Count {

        private final ImportRun run;
        private final Listener listener;
        private long read;
        private long created;
        private long updated;
        private long unchanged;
        private long rejected;

        Count(ImportRun run, Listener listener) {
            this.run = run;
            this.listener = listener;
        }

        void add(ImportLine line, Outcome outcome) {
            switch (outcome) {
                case Outcome.Created() -> created++;
                case Outcome.Updated() -> updated++;
                case Outcome.Unchanged() -> unchanged++;
                case Outcome.Rejected(FieldError error) -> reject(line, List.of(error));
            }
        }

        void reject(ImportLine line, List<FieldError> errors) {
            rejected++;
            listener.rejected(line.number(), line.ref(), Objects.requireNonNull(errors));
        }

        Summary summary(long closed, @Nullable String problem) {
            boolean complete = problem == null || problem.equals("prune-limit");
            return new Summary(read, created, updated, unchanged, rejected, closed, complete, problem);
        }
    }
}
