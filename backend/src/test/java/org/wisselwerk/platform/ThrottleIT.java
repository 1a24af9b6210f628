package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.RunningApplication;

class ThrottleIT {

    private final Hand hand = new Hand();
    private final Throttle throttle =
            new Throttle(RunningApplication.bean(Throttle.Buckets.class), transactions(), hand);
    private final Throttle.Bucket bucket =
            new Throttle.Bucket("test", UUID.randomUUID().toString(), 3, Duration.ofSeconds(10));

    @Test
    void givesABurstAndThenOneEachInterval() {
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.tryTake(bucket)).isTrue();
        }
        assertThatThrownBy(() -> throttle.take(bucket))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(10)));
        hand.pass(Duration.ofSeconds(10));
        assertThat(throttle.tryTake(bucket)).isTrue();
        assertThat(throttle.tryTake(bucket)).isFalse();
        hand.pass(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.tryTake(bucket)).isTrue();
        }
        assertThat(throttle.tryTake(bucket)).isFalse();
    }

    @Test
    void whatIsGivenBackCountsForNothing() {
        for (int i = 0; i < 10; i++) {
            throttle.take(bucket);
            throttle.giveBack(bucket);
        }
        assertThat(throttle.tryTake(bucket)).isTrue();
    }

    @Test
    void takesNoneWhereOneOfThemIsEmpty() {
        Throttle.Bucket other = new Throttle.Bucket("other", bucket.key(), 1, Duration.ofSeconds(60));
        throttle.take(other);
        assertThatThrownBy(() -> throttle.take(bucket, other)).isInstanceOf(Refusal.class);
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.tryTake(bucket)).isTrue();
        }
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        throttle.take(bucket);
        hand.pass(Duration.ofDays(-1000));
        assertThatThrownBy(() -> throttle.take(bucket))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(10)));
    }

    @Test
    void manyAtOnceGetNoMoreThanTheBurst() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> tries = IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(i -> () -> throttle.tryTake(bucket))
                    .toList();
            int taken = 0;
            for (Future<Boolean> one : threads.invokeAll(tries)) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(3);
        }
    }

    @Test
    void aFullBucketIsForgotten() {
        throttle.take(bucket);
        hand.pass(Duration.ofMinutes(1));
        throttle.forget();
        assertThat(RunningApplication.bean(Throttle.Buckets.class).forget(hand.instant()))
                .isZero();
        assertThat(throttle.tryTake(bucket)).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return RunningApplication.bean(TransactionOperations.class);
    }

    /** A clock that goes only where it is told to. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2020-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
