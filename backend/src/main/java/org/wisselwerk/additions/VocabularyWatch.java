package org.wisselwerk.additions;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.platform.SilentFault;

/**
 * Brings a new vocabulary into force, on a thread of its own: at once after a change on this replica, within five
 * seconds after one on another.
 */
@Singleton
class VocabularyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyWatch.class);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final VocabularyInForce vocabulary;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
    private final Condition looked = lock.newCondition();
    private @Nullable Thread thread;
    private boolean running = true;
    private long asked;
    private long answered;

    VocabularyWatch(VocabularyInForce vocabulary) {
        this.vocabulary = vocabulary;
    }

    @EventListener
    void begin(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("vocabulary").start(this::run);
    }

    @EventListener
    void end(ShutdownEvent event) throws InterruptedException {
        lock.lock();
        try {
            running = false;
            wake.signal();
        } finally {
            lock.unlock();
        }
        if (thread != null) {
            thread.join(POLL);
        }
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void changed(VocabularyChanged event) {
        ask();
    }

    /** Waits until what is committed now is in force on this replica, or has been found to be of no use. */
    void settle() {
        long mine = ask();
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (answered < mine && running && left > 0) {
                left = looked.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private long ask() {
        lock.lock();
        try {
            wake.signal();
            return ++asked;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long round = await();
        while (round >= 0) {
            try {
                vocabulary.refresh();
            } catch (RuntimeException e) {
                LOG.warn("the vocabulary waits: {}", SilentFault.brief(e));
            }
            answer(round);
            round = await();
        }
    }

    /** What has been asked when it is time to look; -1 when it is time to end. */
    private long await() {
        lock.lock();
        try {
            long left = POLL.toNanos();
            while (running && asked == answered && left > 0) {
                left = wake.awaitNanos(left);
            }
            return running ? asked : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            lock.unlock();
        }
    }

    private void answer(long round) {
        lock.lock();
        try {
            answered = round;
            looked.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
