package org.wisselwerk.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.http.HttpStatus;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How often something may be done, counted in the database, so for all replicas together. A bucket gives a burst at once
 * and then one each interval; an unused one fills again and is forgotten. To be called outside of a transaction.
 */
@Singleton
public class Throttle {

    private static final Logger LOG = LoggerFactory.getLogger(Throttle.class);

    /**
     * What is counted.
     *
     * @param name of what is done
     * @param key whose it is: an address, an account. Kept as a hash, until the bucket is full again
     * @param burst how many at once
     * @param every how long until there is one more
     */
    public record Bucket(String name, String key, int burst, Duration every) {

        Duration whole() {
            return every.multipliedBy(burst);
        }

        String hash() {
            try {
                byte[] named = (name + "\n" + key).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(named));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    private final Buckets buckets;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Throttle(Buckets buckets, TransactionOperations<Connection> transactions, Clock clock) {
        this.buckets = buckets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes one from each.
     *
     * @throws Refusal 429 {@code too-many}, with how long to wait, when one of them has none; then none is taken
     */
    public void take(Bucket... from) {
        Duration wait = taken(from);
        if (wait.isPositive()) {
            throw Refusal.later(HttpStatus.TOO_MANY_REQUESTS, "too-many", wait);
        }
    }

    /** Takes one from each if all have one. */
    public boolean tryTake(Bucket... from) {
        return !taken(from).isPositive();
    }

    /** Gives back what {@link #take} took: it turned out to be nothing to slow down. */
    public void giveBack(Bucket... to) {
        Retry.onConflict(() -> transactions.executeWrite(status -> {
            List<Bucket> sorted = sorted(to);
            sorted.forEach(bucket -> buckets.fill(bucket.hash(), lock(bucket).minus(bucket.every())));
            return sorted;
        }));
    }

    private Duration taken(Bucket... from) {
        Instant now = clock.instant();
        return Retry.onConflict(() -> Objects.requireNonNull(transactions.executeWrite(status -> {
            List<Bucket> sorted = sorted(from);
            Duration wait = sorted.stream()
                    .map(bucket -> wait(bucket, lock(bucket), now))
                    .max(Comparator.naturalOrder())
                    .orElse(Duration.ZERO);
            if (!wait.isPositive()) {
                sorted.forEach(bucket -> buckets.fill(
                        bucket.hash(), base(bucket, lock(bucket), now).plus(bucket.every())));
            }
            return wait;
        })));
    }

    /** Always in the same order, so that two requests do not wait for each other. */
    private static List<Bucket> sorted(Bucket... all) {
        return Stream.of(all).sorted(Comparator.comparing(Bucket::hash)).toList();
    }

    private Instant lock(Bucket bucket) {
        String hash = bucket.hash();
        buckets.begin(hash, clock.instant());
        return buckets.lock(hash);
    }

    /** How long until there is one, zero or less when there is. */
    static Duration wait(Bucket bucket, Instant full, Instant now) {
        return Duration.between(
                now, base(bucket, full, now).plus(bucket.every()).minus(bucket.whole()));
    }

    /** A bucket is never emptier than empty, also when the clock was set back since. */
    private static Instant base(Bucket bucket, Instant full, Instant now) {
        Instant empty = now.plus(bucket.whole());
        if (full.isAfter(empty)) {
            return empty;
        }
        return full.isBefore(now) ? now : full;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "3m")
    void forget() {
        while (buckets.forget(clock.instant()) > 0) {
            LOG.debug("forgot a batch of full buckets");
        }
    }

    @MappedEntity("throttle")
    record BucketRow(@Id String bucket, Instant fullAt) {}

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Buckets extends GenericRepository<BucketRow, String> {

        /** Makes it where it is not there, and locks it. */
        @Query("insert into throttle (bucket, full_at) values (:bucket, :at) on duplicate key update full_at = full_at")
        void begin(String bucket, Instant at);

        @Query("select full_at from throttle where bucket = :bucket for update")
        Instant lock(String bucket);

        @Query("update throttle set full_at = :at where bucket = :bucket")
        void fill(String bucket, Instant at);

        @Query("delete from throttle where full_at < :now limit 10000")
        long forget(Instant now);
    }
}
