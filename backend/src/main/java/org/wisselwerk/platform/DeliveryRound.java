package org.wisselwerk.platform;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round for one consumer: claims what is due under a lock that others skip, tells the consumer, and marks it done in
 * the same transaction. A process that dies gives its rows back. What cannot be taken together is told one by one, so
 * that one poisonous row holds up no other.
 */
@Singleton
class DeliveryRound {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);
    private static final int BATCH = 500;
    private static final int ATTEMPTS = 10;
    private static final int ERROR_LENGTH = 500;

    /** From a savepoint on: what a consumer wrote before it failed goes, that it failed is kept. */
    private static final TransactionDefinition APART =
            TransactionDefinition.of(TransactionDefinition.Propagation.NESTED);

    private final Deliveries deliveries;
    private final TransactionOperations<Connection> transactions;

    DeliveryRound(Deliveries deliveries, TransactionOperations<Connection> transactions) {
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    /** Tells the consumer of what is due, once; the number of rows looked at. */
    int of(DeliveryConsumer consumer) {
        return Retry.onConflict(() -> Objects.requireNonNull(transactions.executeWrite(status -> {
            List<DeliveryRow> rows = deliveries.claim(consumer.name(), Deliveries.now(), BATCH);
            if (!rows.isEmpty()) {
                deliver(consumer, rows);
            }
            return rows.size();
        })));
    }

    private void deliver(DeliveryConsumer consumer, List<DeliveryRow> rows) {
        try {
            tell(consumer, rows);
            deliveries.done(rows.stream().map(DeliveryRow::id).toList());
        } catch (DeliveryConsumer.Unavailable | Lost e) {
            throw e;
        } catch (RuntimeException e) {
            if (rows.size() > 1) {
                rows.forEach(row -> deliver(consumer, List.of(row)));
            } else {
                LOG.warn(
                        "{} could not take delivery {}",
                        consumer.name(),
                        rows.getFirst().id(),
                        new SilentFault(e));
                failed(rows.getFirst(), e);
            }
        }
    }

    /** @throws Lost when the consumer's fault took the whole transaction with it */
    private void tell(DeliveryConsumer consumer, List<DeliveryRow> rows) {
        AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
        try {
            transactions.execute(APART, status -> {
                try {
                    consumer.deliver(rows.stream().map(DeliveryRow::aggregateId).collect(Collectors.toSet()));
                } catch (RuntimeException e) {
                    fault.set(e);
                    throw e;
                }
                return rows;
            });
        } catch (RuntimeException e) {
            RuntimeException own = fault.get();
            throw own == null || own == e ? e : new Lost(own);
        }
    }

    /**
     * There is no way back to the savepoint: the database has ended the transaction, as it does to one side of a
     * deadlock. The rows are no longer claimed, so nothing more may be done with them in this round; whoever claims
     * them next begins anew, and no attempt is counted.
     */
    private static final class Lost extends RuntimeException {
        Lost(RuntimeException fault) {
            super(fault);
        }
    }

    private void failed(DeliveryRow row, RuntimeException e) {
        int attempts = row.attempts() + 1;
        DeliveryRow.State state = attempts >= ATTEMPTS ? DeliveryRow.State.PARKED : DeliveryRow.State.OPEN;
        Duration wait = Duration.ofMillis(200L << Math.min(attempts, 9));
        String error = SilentFault.brief(e);
        deliveries.failed(
                Objects.requireNonNull(row.id()),
                state,
                attempts,
                Deliveries.now().plus(wait),
                error.substring(0, Math.min(ERROR_LENGTH, error.length())));
    }
}
