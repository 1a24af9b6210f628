package org.wisselwerk.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries deliveries to their consumers, on every replica: looks for whom something is due, claims those rows under a
 * lock that others skip, tells the consumer, and marks them done in the same transaction. A process that dies gives its
 * rows back.
 */
@Singleton
public class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final int ATTEMPTS = 10;
    private static final int ERROR_LENGTH = 500;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(100);

    /** From a savepoint on: what a consumer wrote before it failed goes, that it failed is kept. */
    private static final TransactionDefinition APART =
            TransactionDefinition.of(TransactionDefinition.Propagation.NESTED);

    private final Deliveries deliveries;
    private final List<DeliveryConsumer> consumers;
    private final TransactionOperations<Connection> transactions;
    private final Map<String, Semaphore> due;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    Relay(Deliveries deliveries, List<DeliveryConsumer> consumers, TransactionOperations<Connection> transactions) {
        this.deliveries = deliveries;
        this.consumers = consumers;
        this.transactions = transactions;
        this.due = consumers.stream()
                .collect(Collectors.toUnmodifiableMap(DeliveryConsumer::name, same -> new Semaphore(0)));
    }

    /** Starts one thread a consumer, and one that looks for all of them; called when migrations are done. */
    void start() {
        threads.add(Thread.ofVirtual().name("relay").start(this::look));
        for (DeliveryConsumer consumer : consumers) {
            threads.add(Thread.ofVirtual().name("relay-" + consumer.name()).start(() -> run(consumer)));
        }
    }

    /** Lets each consumer finish what it has in hand: nothing may reach for the database once that is closed. */
    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join(STOP);
        }
    }

    /** One question for all consumers: mostly nothing is due for any. */
    private void look() {
        while (running) {
            try {
                deliveries.waitedFor().forEach(this::wake);
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("deliveries wait: {}", e.toString());
                pause();
            }
        }
        due.keySet().forEach(this::wake);
    }

    private void wake(String consumer) {
        Semaphore waiting = due.get(consumer);
        if (waiting != null && waiting.availablePermits() == 0) {
            waiting.release();
        }
    }

    private void run(DeliveryConsumer consumer) {
        Semaphore waiting = Objects.requireNonNull(due.get(consumer.name()));
        while (running) {
            try {
                waiting.acquire();
                boolean more = running;
                while (more) {
                    more = round(consumer) > 0 && running;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("deliveries to {} wait: {}", consumer.name(), e.toString());
                pause();
            }
        }
    }

    /** Tells the consumer of what is due, once; the number of rows looked at. */
    int round(DeliveryConsumer consumer) {
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
                        e);
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
     * deadlock. The rows are no longer claimed, so nothing more may be done with them in this round; whoever claims them
     * next begins anew, and no attempt is counted.
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
        String error = String.valueOf(e);
        deliveries.failed(
                Objects.requireNonNull(row.id()),
                state,
                attempts,
                Deliveries.now().plus(wait),
                error.substring(0, Math.min(ERROR_LENGTH, error.length())));
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    void forgetDone() {
        while (deliveries.forgetDone(Deliveries.now().minus(KEPT)) > 0 && running) {
            LOG.debug("forgot a batch of done deliveries");
        }
    }

    /** Seconds that the oldest open delivery has waited. */
    public long lagSeconds() {
        return deliveries
                .oldestOpen()
                .map(at -> Math.max(0, Duration.between(at, Deliveries.now()).toSeconds()))
                .orElse(0L);
    }

    public long open() {
        return deliveries.countOpen();
    }

    public List<DeliveryRow> parked() {
        return deliveries.parked();
    }

    /** False when there is no such parked delivery. */
    public boolean again(long id) {
        return deliveries.again(id, Deliveries.now()) > 0;
    }

    /** False when there is no such parked delivery. */
    public boolean drop(long id) {
        return deliveries.drop(id) > 0;
    }

    /** As {@link #await(String, Duration)}, for all consumers. */
    public boolean await(Duration atMost) throws InterruptedException {
        for (DeliveryConsumer consumer : consumers) {
            if (!await(consumer.name(), atMost)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Waits until the consumer has heard of everything committed before this call.
     *
     * @return false when that takes longer than {@code atMost}
     */
    public boolean await(String consumer, Duration atMost) throws InterruptedException {
        long upTo = deliveries.last(consumer);
        Instant until = Instant.now().plus(atMost);
        while (deliveries.openUpTo(consumer, upTo) > 0) {
            if (Instant.now().isAfter(until)) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
