package org.wisselwerk.platform;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries a transaction again when it lost against another one. To be called outside of the transaction. */
public final class Retry {

    private static final int ATTEMPTS = 5;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_TIMEOUT = 1205;
    /** MariaDB's way, since 11.6 by default and before by setting, to say that a row changed under a reader. */
    private static final int CHANGED_SINCE_READ = 1020;

    private static final int JITTER_MILLIS = 20;

    private Retry() {}

    /** Up to five times, on a deadlock, a lock not got in time, or the same unique row made by another. */
    public static <T> T onConflict(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !lostAgainstAnother(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static boolean lostAgainstAnother(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                int code = sql.getErrorCode();
                return code == DEADLOCK || code == LOCK_TIMEOUT || code == CHANGED_SINCE_READ;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, JITTER_MILLIS << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a turn", e);
        }
    }
}
