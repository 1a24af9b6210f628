package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateTest {

    private final Hand hand = new Hand();
    private final Rate rate = new Rate(60, hand);

    @Test
    void letsABurstThroughAndThenOneASecond() {
        for (int i = 59; i >= 0; i--) {
            Rate.Counted counted = rate.count("one");
            assertThat(counted.refused()).isFalse();
            assertThat(counted.left()).isEqualTo(i);
        }
        assertThat(rate.count("one").until()).isEqualTo(Duration.ofSeconds(1));
        assertThat(rate.count("other").refused()).isFalse();
        hand.move(Duration.ofSeconds(1));
        assertThat(rate.count("one").refused()).isFalse();
        assertThat(rate.count("one").refused()).isTrue();
    }

    @Test
    void forgetsWhoeverWasQuietForAMinute() {
        rate.count("one");
        rate.forget();
        assertThat(rate.known()).isOne();
        hand.move(Duration.ofMinutes(1));
        rate.forget();
        assertThat(rate.known()).isZero();
    }

    @Test
    void knowsNoMoreThanItsMost() {
        for (int i = 0; i < Rate.MOST + 100; i++) {
            rate.count(Integer.toString(i));
        }
        assertThat(rate.known()).isEqualTo(Rate.MOST);
        assertThat(rate.count("one more").refused()).isTrue();
        assertThat(rate.count("1").refused()).isFalse();
    }

    @Test
    void limitsNobodyWhereItIsZero() {
        assertThat(new Rate(0, hand).limited()).isFalse();
    }

    private static final class Hand implements TimeMeter {

        private long nanos;

        void move(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
