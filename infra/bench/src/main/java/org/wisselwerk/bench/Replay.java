package org.wisselwerk.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wisselwerk.bench.Recording.Behind;
import org.wisselwerk.bench.Recording.Heard;
import org.wisselwerk.embedded.EmbeddedDatabase;

/**
 * Sends again what was heard: the requests of each pair of people over a connection of its own, one after the other, and
 * beside them, when asked, what the background wrote after each request, over a connection for each that wrote.
 */
final class Replay implements AutoCloseable {

    private final List<List<Heard>> recorded;
    private final List<BareConnection> requests = new ArrayList<>();
    private final Map<String, BareConnection> background = new HashMap<>();
    private final Map<String, ExecutorService> threads = new HashMap<>();

    /** @param behind whether the background's statements are sent too */
    Replay(EmbeddedDatabase database, List<List<Heard>> recorded, boolean behind) throws SQLException {
        this.recorded = recorded;
        for (int i = 0; i < recorded.size(); i++) {
            requests.add(new BareConnection(database));
        }
        if (behind) {
            for (String writer : writers(recorded)) {
                background.put(writer, new BareConnection(database));
                threads.put(writer, Executors.newSingleThreadExecutor());
            }
        }
    }

    private static List<String> writers(List<List<Heard>> recorded) {
        return recorded.stream()
                .flatMap(List::stream)
                .flatMap(heard -> heard.behind().stream())
                .map(Behind::writer)
                .distinct()
                .toList();
    }

    /** Sends the requests of each pair from one to before another, and waits until all is sent that belongs to them. */
    void run(int from, int to) throws InterruptedException, ExecutionException {
        ConcurrentLinkedQueue<Future<?>> written = new ConcurrentLinkedQueue<>();
        List<Callable<Boolean>> pairs = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            BareConnection connection = requests.get(i);
            List<Heard> part = recorded.get(i).subList(from, to);
            pairs.add(() -> {
                for (Heard heard : part) {
                    connection.run(heard.statements());
                    heard.behind().forEach(behind -> write(behind, written));
                }
                return true;
            });
        }
        AtOnce.run(pairs);
        for (Future<?> one : written) {
            one.get();
        }
    }

    private void write(Behind behind, ConcurrentLinkedQueue<Future<?>> written) {
        ExecutorService thread = threads.get(behind.writer());
        BareConnection connection = background.get(behind.writer());
        if (thread != null && connection != null) {
            written.add(thread.submit(() -> {
                connection.runTransaction(behind.statements());
                return true;
            }));
        }
    }

    @Override
    public void close() throws SQLException {
        threads.values().forEach(ExecutorService::close);
        for (BareConnection connection : requests) {
            connection.close();
        }
        for (BareConnection connection : background.values()) {
            connection.close();
        }
    }
}
