package org.wisselwerk.esco;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.additions.VocabularyAdditions;
import org.wisselwerk.additions.VocabularyVersion;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.SilentFault;

/**
 * Takes one of ESCO's files: reads it to its end, and only when all of it is good writes what is new in one transaction
 * and brings that into force. A file that is broken, or cut off, changes nothing.
 */
@Singleton
class ImportEsco {

    private static final Logger LOG = LoggerFactory.getLogger(ImportEsco.class);

    /** ESCO is one thing; the journal wants an id for it. */
    static final UUID ESCO = new UUID(0, 0);

    private static final int FEWER_PERCENT = 20;

    private final EscoStore store;
    private final VocabularyVersion version;
    private final VocabularyAdditions additions;
    private final TransactionOperations<Connection> transactions;
    private final Journal journal;
    private final Clock clock;

    ImportEsco(
            EscoStore store,
            VocabularyVersion version,
            VocabularyAdditions additions,
            TransactionOperations<Connection> transactions,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.version = version;
        this.additions = additions;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is to be imported.
     *
     * @param language code; empty for a file of relations without one in its name
     * @param force even when more than a fifth of what is known is not in it
     */
    record Run(
            EscoFile file,
            String language,
            boolean force,
            @Nullable UUID actor) {}

    /** What it is doing; the last two take seconds with all of ESCO. */
    enum Step {
        READING,
        SAVING,
        BUILDING
    }

    /** Hears how it goes. */
    interface Listener {
        void reached(Step step, long rows);

        void refused(long line, FieldError error);
    }

    /**
     * How it ended.
     *
     * @param passedOver rows not in force any more, or without a label
     * @param unknown relations one of whose concepts is not there (yet)
     * @param problem a code; null when it went well
     */
    record Summary(
            long read,
            long created,
            long updated,
            long unchanged,
            long removed,
            long passedOver,
            long unknown,
            @Nullable String problem) {

        static Summary refused(String problem) {
            return new Summary(0, 0, 0, 0, 0, 0, 0, problem);
        }

        boolean changes() {
            return created + updated + removed > 0;
        }
    }

    /** Reads to the end, on the caller's thread. Never throws: what went wrong stands in the summary. */
    Summary run(Run run, InputStream body, Listener listener) {
        try {
            EscoRows rows = EscoReader.read(run.file(), body, read -> listener.reached(Step.READING, read));
            listener.reached(Step.SAVING, rows.read());
            Summary summary = Retry.onConflict(() -> Objects.requireNonNull(
                    transactions.executeWrite(status -> keep(run, rows, status.getConnection()))));
            if (summary.problem() != null) {
                listener.refused(0, FieldError.at("", summary.problem(), summary.removed(), FEWER_PERCENT));
            } else if (summary.changes()) {
                listener.reached(Step.BUILDING, rows.read());
                additions.settle();
            }
            return summary;
        } catch (Unreadable e) {
            listener.refused(e.line(), e.error());
            return Summary.refused(drained(body) ? e.error().code() : "connection-lost");
        } catch (IOException e) {
            return Summary.refused("connection-lost");
        } catch (RuntimeException e) {
            LOG.error("import of ESCO's {} stopped", run.file(), new SilentFault(e));
            return Summary.refused("fault");
        }
    }

    /** Whoever is still sending hears the answer only when it has been listened to. */
    private static boolean drained(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Summary keep(Run run, EscoRows rows, Connection connection) throws SQLException {
        version.lock();
        Map<String, String> before = store.present(connection, run.file(), run.language());
        Set<String> gone = new HashSet<>(before.keySet());
        long known = before.size();
        List<EscoConcept> concepts = rows.concepts().stream()
                .filter(concept -> differs(before, gone, concept.uri(), concept.digest()))
                .toList();
        List<EscoRelation> relations = rows.relations().stream()
                .filter(relation -> differs(before, gone, relation.key(), relation.type()))
                .toList();
        if (!run.force() && gone.size() * 100L > known * FEWER_PERCENT) {
            return new Summary(rows.read(), 0, 0, 0, gone.size(), 0, 0, "esco-fewer");
        }
        long updated =
                concepts.stream().filter(one -> before.containsKey(one.uri())).count()
                        + relations.stream()
                                .filter(one -> before.containsKey(one.key()))
                                .count();
        long created = concepts.size() + relations.size() - updated;
        long unchanged = known - gone.size() - updated;
        Summary summary = new Summary(
                rows.read(),
                created,
                updated,
                unchanged,
                gone.size(),
                rows.passedOver(),
                unknown(rows, connection),
                null);
        store.wasRead(connection, run.file(), run.language(), rows.read(), clock.instant());
        if (summary.changes()) {
            store.keepConcepts(connection, run.language(), concepts);
            store.keepRelations(connection, run.file(), relations);
            store.remove(connection, run.file(), run.language(), gone);
            version.raise();
            journal.write(new Journal.Entry("esco-imported", ESCO, null, facts(run, summary), run.actor(), List.of()));
        }
        return summary;
    }

    private static boolean differs(Map<String, String> before, Set<String> gone, String key, String now) {
        gone.remove(key);
        return !now.equals(before.get(key));
    }

    private long unknown(EscoRows rows, Connection connection) throws SQLException {
        if (rows.relations().isEmpty()) {
            return 0;
        }
        Set<String> uris = store.uris(connection);
        return rows.relations().stream()
                .filter(relation -> !uris.contains(relation.from()) || !uris.contains(relation.to()))
                .count();
    }

    private static Map<String, Object> facts(Run run, Summary summary) {
        return Map.of(
                "file", run.file().stem(),
                "language", run.language(),
                "created", summary.created(),
                "updated", summary.updated(),
                "removed", summary.removed());
    }
}
