package org.wisselwerk.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that is started again, ever less eagerly, whenever it ends without having been asked to. */
final class SupervisedServer implements AutoCloseable {

    /** How to start one run. */
    interface Recipe {

        /** Starts the process and returns at once. */
        ServerProcess spawn() throws IOException, InterruptedException;

        /** Waits until it is ready; leaves no process behind when it fails. */
        void awaitReady(ServerProcess process) throws InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(SupervisedServer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Who ran this long is not failing over and over. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final String name;
    private final Recipe recipe;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile ServerProcess current;
    private volatile boolean ready = true;

    private SupervisedServer(String name, Recipe recipe, ServerProcess first) {
        this.name = name;
        this.recipe = recipe;
        this.current = first;
    }

    /** Starts the server, waits until it is ready, and watches over it from then on. */
    static SupervisedServer start(String name, Recipe recipe) throws IOException, InterruptedException {
        ServerProcess first = recipe.spawn();
        recipe.awaitReady(first);
        SupervisedServer server = new SupervisedServer(name, recipe, first);
        Thread.ofPlatform().daemon().name("supervisor of " + name).start(server::watch);
        return server;
    }

    boolean alive() {
        return ready && current.isAlive();
    }

    long pid() {
        return current.pid();
    }

    /** Stops the server for good. */
    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            current.stop();
        }
    }

    private void watch() {
        try {
            Duration pause = FIRST_PAUSE;
            while (true) {
                long begin = System.nanoTime();
                int status = current.waitFor();
                ready = false;
                if (System.nanoTime() - begin > STEADY.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                if (closing.getCount() == 0) {
                    return;
                }
                LOG.warn("{} ended unasked with status {}; starting it again in {} ms", name, status, pause.toMillis());
                if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                restart();
                pause = longer(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        try {
            synchronized (this) {
                if (closing.getCount() == 0) {
                    return;
                }
                current = recipe.spawn();
            }
            recipe.awaitReady(current);
            ready = true;
            LOG.info("{} is back as process {}", name, current.pid());
        } catch (EmbeddedServerException | IOException e) {
            if (closing.getCount() > 0) {
                LOG.error("{} could not be started again", name, e);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
