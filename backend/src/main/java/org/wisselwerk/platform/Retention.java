package org.wisselwerk.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away what is kept for a time, when that is over: in batches, on every replica, again until nothing is left. What
 * fails is tried again the next time, and keeps nothing else from going.
 */
@Singleton
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final List<Retained> features;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Retention(List<Retained> features, TransactionOperations<Connection> transactions, Clock clock) {
        this.features = features;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is kept, by all features. */
    List<Kept> all() {
        return features.stream().flatMap(feature -> feature.kept().stream()).toList();
    }

    @Scheduled(fixedDelay = "6h", initialDelay = "12m")
    void run() {
        run(clock.instant());
    }

    void run(Instant now) {
        for (Kept kept : all()) {
            if (kept instanceof Kept.ForATime forATime) {
                take(
                        forATime,
                        now.atZone(clock.getZone()).minus(forATime.time()).toInstant());
            }
        }
    }

    private void take(Kept.ForATime kept, Instant before) {
        try {
            long gone = 0;
            long batch;
            do {
                batch = Retry.onConflict(() -> transactions.executeWrite(
                        status -> Long.valueOf(kept.sweep().take(before))));
                gone += batch;
            } while (batch > 0);
            LOG.debug("{}: {} gone", kept.what(), gone);
        } catch (RuntimeException e) {
            LOG.error("{} could not be taken away", kept.what(), new SilentFault(e));
        }
    }
}
