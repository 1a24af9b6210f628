package org.wisselwerk.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries deliveries to their consumers, on every replica: looks for whom something is due, and tells each in a thread
 * of its own, round after round.
 */
@Singleton
public class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Deliveries deliveries;
    private final List<DeliveryConsumer> consumers;
    private final DeliveryRound round;
    private final Map<String, Semaphore> due;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    Relay(Deliveries deliveries, List<DeliveryConsumer> consumers, DeliveryRound round) {
        this.deliveries = deliveries;
        this.consumers = consumers;
        this.round = round;
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
                LOG.warn("deliveries wait: {}", SilentFault.brief(e));
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
                    more = round.of(consumer) > 0 && running;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("deliveries to {} wait: {}", consumer.name(), SilentFault.brief(e));
                pause();
            }
        }
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
