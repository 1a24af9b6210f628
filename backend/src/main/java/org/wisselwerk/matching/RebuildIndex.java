package org.wisselwerk.matching;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.SilentFault;

/** Builds all that is worked out from listings and saved searches anew, while searches and changes go on. */
@Singleton
class RebuildIndex {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildIndex.class);
    private static final int STEP = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Profiles profiles;
    private final ListingIndex index;
    private final NarrowListings narrow;
    private final SavedSearches savedSearches;
    private final AtomicReference<@Nullable Progress> running = new AtomicReference<>();
    private volatile @Nullable Thread preparing;

    RebuildIndex(Profiles profiles, ListingIndex index, NarrowListings narrow, SavedSearches savedSearches) {
        this.profiles = profiles;
        this.index = index;
        this.narrow = narrow;
        this.savedSearches = savedSearches;
    }

    /** @param total documents of the present index: an estimate of what there is to do */
    record Progress(long done, long total) {}

    /** How far it is; null when none runs on this replica. */
    @Nullable
    Progress progress() {
        return running.get();
    }

    /** An engine that is new, holds what an older definition made of it, or was being filled, is filled by itself. */
    @EventListener
    void atStart(ServerStartupEvent event) {
        preparing = Thread.ofVirtual().name("index-at-start").start(() -> {
            while (!Thread.currentThread().isInterrupted() && !prepared()) {
                sleep();
            }
        });
    }

    /** Whoever still waits for the engine waits no longer: what it would ask with is closed next. */
    @PreDestroy
    void stop() throws InterruptedException {
        Thread waiting = preparing;
        if (waiting != null) {
            waiting.interrupt();
            waiting.join(STOP);
        }
    }

    /** Starts in the background. False when one is running here already. */
    boolean start() {
        if (!running.compareAndSet(null, new Progress(0, 0))) {
            return false;
        }
        Thread.ofVirtual().name("index-rebuild").start(this::run);
        return true;
    }

    private boolean prepared() {
        try {
            if (!index.exists()) {
                index.createFirst();
                if (profiles.idsAfter("", 1).isEmpty()) {
                    return true;
                }
                start();
            } else if (!index.isCurrent() || index.isBuilding()) {
                start();
            }
            return true;
        } catch (SearchEngine.Away e) {
            LOG.info("the index waits: {}", e.getMessage());
            return false;
        }
    }

    private void run() {
        try {
            long begin = System.nanoTime();
            long total = index.count();
            String name = index.startBuilding();
            long done = 0;
            String after = "";
            List<UUID> ids = profiles.idsAfter(after, STEP);
            while (!ids.isEmpty()) {
                List<UUID> step = ids;
                index.write(profiles.toIndex(step));
                Retry.onConflict(() -> narrow(step));
                done += ids.size();
                running.set(new Progress(done, Math.max(total, done)));
                after = ids.getLast().toString();
                ids = profiles.idsAfter(after, STEP);
            }
            index.finishBuilding(name);
            understandSavedSearches();
            LOG.info("indexed {} listings anew in {} ms", done, (System.nanoTime() - begin) / 1_000_000);
        } catch (RuntimeException e) {
            LOG.error("the index could not be built anew; the present one stays", new SilentFault(e));
        } finally {
            running.set(null);
        }
    }

    /** Read anew at each attempt: who was faster has written what is newer. */
    private int narrow(List<UUID> ids) {
        List<Profile> present = profiles.of(ids);
        narrow.keep(ids, present);
        return present.size();
    }

    private void understandSavedSearches() {
        String after = "";
        Optional<UUID> last;
        do {
            String from = after;
            last = Retry.onConflict(() -> savedSearches.understandAnew(from));
            after = last.map(UUID::toString).orElse(from);
        } while (last.isPresent());
    }

    private static void sleep() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
