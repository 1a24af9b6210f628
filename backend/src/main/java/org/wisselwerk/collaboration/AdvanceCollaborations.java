package org.wisselwerk.collaboration;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.platform.Retry;

/**
 * Lets the clock act: expires what nobody answered, starts what begins, completes what is over. Several replicas may
 * do it at once; whoever comes second finds nothing to do. The clock changes no commitment.
 */
@Singleton
class AdvanceCollaborations {

    private static final int BATCH = 200;

    private final CollaborationRepository collaborations;
    private final CollaborationStore store;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    AdvanceCollaborations(
            CollaborationRepository collaborations,
            CollaborationStore store,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.collaborations = collaborations;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is due now. */
    @Scheduled(fixedDelay = "1m", initialDelay = "10s")
    void advance() {
        List<UUID> due;
        do {
            due = collaborations.due(Moment.of(clock).today(), BATCH);
            due.forEach(id -> Retry.onConflict(() -> transactions.executeWrite(status -> {
                advance(id);
                return id;
            })));
        } while (due.size() == BATCH);
    }

    private void advance(UUID id) {
        store.lock(id).ifPresent(stored -> store.advance(stored, Moment.of(clock)));
    }
}
