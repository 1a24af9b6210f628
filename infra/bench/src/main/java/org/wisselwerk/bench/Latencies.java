package org.wisselwerk.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Times of requests, as what share of them is faster. */
final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
    }

    synchronized int count() {
        return count;
    }

    /** The time within which this share of requests was answered; zero when there were none. */
    synchronized Duration percentile(double share) {
        if (count == 0) {
            return Duration.ZERO;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[(int) Math.min(count - 1L, (long) Math.ceil(share * count) - 1)]);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d / %,d / %,d ms",
                percentile(0.5).toMillis(),
                percentile(0.95).toMillis(),
                percentile(0.99).toMillis());
    }
}
