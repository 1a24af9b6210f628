package org.wisselwerk.platform;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests that waited in vain for a connection to the database: so many ask at once, or it is away. No fault of theirs
 * or ours, and they come in hundreds: one line of log a minute for all of them.
 */
@Singleton
class NoConnection {

    private static final Logger LOG = LoggerFactory.getLogger(NoConnection.class);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final long QUIET_NANOS = Duration.ofMinutes(1).toNanos();

    private final AtomicInteger untold = new AtomicInteger();
    private final AtomicLong tellAt = new AtomicLong(System.nanoTime());

    /** Whether that is what this fault comes from. */
    static boolean is(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    /** Counts one more. */
    Refusal refusal() {
        untold.incrementAndGet();
        long now = System.nanoTime();
        long at = tellAt.get();
        if (now - at >= 0 && tellAt.compareAndSet(at, now + QUIET_NANOS)) {
            LOG.warn(
                    "no connection to the database in time, for {} requests since the last such line",
                    untold.getAndSet(0));
        }
        return Refusal.later(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", LATER);
    }
}
