package org.wisselwerk.collaboration;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.DeliveryConsumer;

/**
 * When an organisation is rejected or suspended, the proposals from and to it are withdrawn; what was agreed stays, to
 * be read. The store comes late, because it writes to the journal, which knows all consumers.
 */
@Singleton
class WithdrawFromShutOut implements DeliveryConsumer {

    private final Organisations organisations;
    private final CollaborationRepository collaborations;
    private final Provider<CollaborationStore> store;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    WithdrawFromShutOut(
            Organisations organisations,
            CollaborationRepository collaborations,
            Provider<CollaborationStore> store,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.organisations = organisations;
        this.collaborations = collaborations;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "shut-out";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(Organisations.EVENTS + "rejected")
                || eventType.equals(Organisations.EVENTS + "suspended");
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        List<UUID> shutOut = organisations.byIds(aggregates).values().stream()
                .filter(organisation -> organisation.verification().shutOut())
                .map(Organisation::id)
                .toList();
        if (!shutOut.isEmpty()) {
            transactions.executeWrite(status -> {
                collaborations.proposedWith(shutOut).forEach(this::withdraw);
                return shutOut;
            });
        }
    }

    private void withdraw(UUID id) {
        Moment moment = Moment.of(clock);
        store.get().lock(id).ifPresent(stored -> {
            if (Answering.partnerSuspended(stored.collaboration(), moment) instanceof Decision.Made made) {
                store.get().save(stored, made, null, moment);
            }
        });
    }
}
