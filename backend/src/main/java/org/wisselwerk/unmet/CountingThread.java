package org.wisselwerk.unmet;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.matching.NothingFound;
import org.wisselwerk.matching.SearchedWords;

/**
 * Counts searches that found nothing, behind the backs of those who searched: on a thread of its own, and when it cannot
 * keep up, the newest is not counted.
 */
@Singleton
class CountingThread {

    private static final Logger LOG = LoggerFactory.getLogger(CountingThread.class);
    private static final int MOST_WAITING = 1_000;
    private static final int STOP_SECONDS = 5;

    private final SearchedWords search;
    private final VocabularyInForce vocabulary;
    private final CountUnmet count;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("unmet").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    CountingThread(SearchedWords search, VocabularyInForce vocabulary, CountUnmet count) {
        this.search = search;
        this.vocabulary = vocabulary;
        this.count = count;
    }

    @EventListener
    void heard(NothingFound nothing) {
        thread.execute(() -> look(nothing));
    }

    private void look(NothingFound nothing) {
        try {
            String text = Words.withoutAddresses(nothing.text());
            Words.of(search.understand(text), vocabulary.current().analysis())
                    .filter(words -> !nothing.doubtful() || !search.findAnything(words.text()))
                    .ifPresent(words -> count.count(words, nothing.province(), nothing.person()));
        } catch (RuntimeException e) {
            // Not what it says: the message of a database may repeat what it was given.
            LOG.warn(
                    "a search that found nothing is not counted: {}",
                    e.getClass().getName());
        }
    }

    /** Waits until all that was heard before is counted. */
    void settle() throws Exception {
        thread.submit(() -> {}).get();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.getQueue().clear();
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
