package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.RunningApplication;

class RelayIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Relay relay = RunningApplication.bean(Relay.class);
    private final ParkedDeliveries parked = RunningApplication.bean(ParkedDeliveries.class);
    private final ListeningConsumer consumer = RunningApplication.bean(ListeningConsumer.class);
    private final Deliveries deliveries = RunningApplication.bean(Deliveries.class);
    private final UUID aggregate = UUID.randomUUID();

    @Test
    void tellsOfEachEventOnceItIsCommitted() throws InterruptedException {
        happen(3);
        assertThat(relay.await(consumer.name(), LIMIT)).isTrue();
        assertThat(consumer.times(aggregate)).isEqualTo(3);
    }

    @Test
    void whatIsRolledBackIsNeverTold() throws InterruptedException {
        assertThatThrownBy(() -> transactions().executeWrite(status -> {
                    journal().write(entry());
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(relay.await(consumer.name(), LIMIT)).isTrue();
        assertThat(consumer.times(aggregate)).isZero();
    }

    @Test
    void onePoisonousAggregateHoldsUpNoOther() throws InterruptedException {
        consumer.refuse(aggregate);
        happen(2);
        UUID other = UUID.randomUUID();
        happen(other, 1);
        awaitTold(other);

        assertThat(deliveries.parked()).noneMatch(row -> row.aggregateId().equals(aggregate));
        consumer.accept(aggregate);
        assertThat(relay.await(consumer.name(), LIMIT)).isTrue();
        assertThat(consumer.times(aggregate)).isEqualTo(2);
    }

    @Test
    void isParkedAfterTenAttemptsAndTriedAgainWhenTold() throws InterruptedException {
        consumer.refuse(aggregate);
        transactions().executeWrite(status -> {
            Instant now = Deliveries.now();
            deliveries.saveAll(List.of(new DeliveryRow(
                    null, consumer.name(), aggregate, UUID.randomUUID(), DeliveryRow.State.OPEN, 9, now, now, null)));
            return aggregate;
        });
        assertThat(relay.await(consumer.name(), LIMIT)).isTrue();
        DeliveryRow given = parked.all().stream()
                .filter(row -> row.aggregateId().equals(aggregate))
                .findFirst()
                .orElseThrow();
        assertThat(given.attempts()).isEqualTo(10);
        assertThat(given.error()).isEqualTo("IllegalStateException");

        consumer.accept(aggregate);
        assertThat(parked.again(java.util.Objects.requireNonNull(given.id()))).isTrue();
        assertThat(relay.await(consumer.name(), LIMIT)).isTrue();
        assertThat(consumer.times(aggregate)).isEqualTo(1);
        assertThat(parked.drop(given.id())).isFalse();
    }

    @Test
    void aDeadlockIsTriedAgainAndCountsAsNoAttempt() throws InterruptedException {
        consumer.loseOnce(aggregate);
        happen(1);
        assertThat(relay.await(consumer.name(), LIMIT)).isTrue();
        assertThat(consumer.times(aggregate)).isEqualTo(1);
        assertThat(attempts()).isZero();
    }

    private Integer attempts() {
        return transactions().executeRead(status -> {
            try (PreparedStatement query = status.getConnection()
                    .prepareStatement("select attempts from outbox_delivery where consumer = ? and aggregate_id = ?")) {
                query.setString(1, consumer.name());
                query.setString(2, aggregate.toString());
                try (ResultSet found = query.executeQuery()) {
                    assertThat(found.next()).isTrue();
                    return found.getInt(1);
                }
            }
        });
    }

    private void happen(int times) {
        happen(aggregate, times);
    }

    private static void happen(UUID aggregate, int times) {
        for (int i = 0; i < times; i++) {
            transactions().executeWrite(status -> {
                journal().write(entry(aggregate));
                return aggregate;
            });
        }
    }

    /** Waits for a condition, never for a time: the other aggregate's row may be retried meanwhile. */
    private void awaitTold(UUID other) {
        Instant until = Instant.now().plus(LIMIT);
        while (consumer.times(other) == 0) {
            assertThat(Instant.now()).isBefore(until);
            Thread.onSpinWait();
        }
    }

    private Journal.Entry entry() {
        return entry(aggregate);
    }

    private static Journal.Entry entry(UUID aggregate) {
        return new Journal.Entry(ListeningConsumer.EVENT, aggregate, null, Map.of(), null, List.of());
    }

    private static Journal journal() {
        return RunningApplication.bean(Journal.class);
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return RunningApplication.bean(TransactionOperations.class);
    }
}
