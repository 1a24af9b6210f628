package org.wisselwerk.collaboration;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Ends proposals on behalf of the platform, when what they rest on goes away. The store comes late, because it writes to
 * the journal, which knows all consumers.
 */
@Singleton
class EndProposals {

    private final Provider<CollaborationStore> store;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    EndProposals(Provider<CollaborationStore> store, TransactionOperations<Connection> transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All of them in one transaction; those that are no longer what they were are left alone. */
    void all(Supplier<List<UUID>> proposals, BiFunction<Collaboration, Moment, Decision> how) {
        transactions.executeWrite(status -> {
            List<UUID> found = proposals.get();
            found.forEach(id -> end(id, how));
            return found;
        });
    }

    private void end(UUID id, BiFunction<Collaboration, Moment, Decision> how) {
        Moment moment = Moment.of(clock);
        store.get().lock(id).ifPresent(stored -> {
            if (how.apply(stored.collaboration(), moment) instanceof Decision.Made made) {
                store.get().save(stored, made, null, moment);
            }
        });
    }
}
