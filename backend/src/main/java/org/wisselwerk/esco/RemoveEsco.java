package org.wisselwerk.esco;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.additions.VocabularyAdditions;
import org.wisselwerk.additions.VocabularyVersion;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Retry;

/** Takes all of ESCO out again. */
@Singleton
class RemoveEsco {

    private final EscoStore store;
    private final VocabularyVersion version;
    private final VocabularyAdditions additions;
    private final TransactionOperations<Connection> transactions;
    private final Journal journal;

    RemoveEsco(
            EscoStore store,
            VocabularyVersion version,
            VocabularyAdditions additions,
            TransactionOperations<Connection> transactions,
            Journal journal) {
        this.store = store;
        this.version = version;
        this.additions = additions;
        this.transactions = transactions;
        this.journal = journal;
    }

    /** Returns once it is out of force on this replica; nothing happens when there is none. */
    void remove(@Nullable UUID actor) {
        boolean removed = Retry.onConflict(() -> Objects.requireNonNull(transactions.executeWrite(status -> {
            version.lock();
            boolean any = store.removeAll(status.getConnection()) > 0;
            if (any) {
                version.raise();
                journal.write(new Journal.Entry("esco-removed", ImportEsco.ESCO, null, Map.of(), actor, List.of()));
            }
            return any;
        })));
        if (removed) {
            additions.settle();
        }
    }
}
