package org.wisselwerk.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests each may make in a minute, counted in memory, so on each replica apart: a burst of that many at once,
 * and then evenly. Whoever has been quiet for a minute is forgotten; beyond a number of them, new ones share one count, so
 * that many addresses fill no memory.
 */
final class Rate {

    static final int MOST = 100_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Bucket rest;

    /** @param perMinute 0 for no limit */
    Rate(int perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
        this.rest = bucket();
    }

    /**
     * One request, counted.
     *
     * @param left how many more could come at once
     * @param until how long until there is one more; zero where this one may go on
     * @param whole until all of them are there again
     */
    record Counted(int limit, long left, Duration until, Duration whole) {

        boolean refused() {
            return until.isPositive();
        }
    }

    boolean limited() {
        return perMinute > 0;
    }

    /** To be asked only where it is {@link #limited}. */
    Counted count(String whose) {
        ConsumptionProbe probe = of(whose).tryConsumeAndReturnRemaining(1);
        return new Counted(
                perMinute,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** Forgets those who may do all they could at first. */
    void forget() {
        buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perMinute);
    }

    int known() {
        return buckets.size();
    }

    private Bucket of(String whose) {
        Bucket known = buckets.get(whose);
        if (known != null) {
            return known;
        }
        return buckets.size() < MOST ? buckets.computeIfAbsent(whose, _ -> bucket()) : rest;
    }

    private Bucket bucket() {
        int capacity = Math.max(1, perMinute);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }
}
