package org.wisselwerk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.wisselwerk.platform.Input;

/**
 * The load of a drill: some people who write to each other all the time, each message again until it is acknowledged,
 * and some who search.
 */
final class Chatter implements AutoCloseable {

    private static final int WRITERS = 4;
    private static final int SEARCHERS = 2;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int PAGE = 100;

    private final Client client;
    private final String path;
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    /** @param room where they write, as an address */
    Chatter(Client client, String room) {
        this.client = client;
        this.path = room + "/messages";
        for (int i = 0; i < WRITERS; i++) {
            threads.add(Thread.ofVirtual().start(this::write));
        }
        for (int i = 0; i < SEARCHERS; i++) {
            threads.add(Thread.ofVirtual().start(this::search));
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Every message that was acknowledged before this call is there, once; and none that nobody wrote. */
    void isAllThere() {
        Set<String> expected = new HashSet<>(acknowledged);
        List<String> found = new ArrayList<>();
        int total;
        do {
            JsonNode page = client.json(path + "?size=" + PAGE + "&page=" + found.size() / PAGE);
            total = page.path("total").asInt();
            page.path("items").forEach(item -> found.add(item.path("text").asText()));
        } while (found.size() / PAGE * PAGE == found.size() && found.size() < total);
        // New ones push older ones to the next page while this reads, where they are read a second time.
        assertThat(new HashSet<>(found)).containsAll(expected);
        assertThat(sent).containsAll(found);
    }

    /** Lets everybody finish what they write; then each is there once. */
    @Override
    public void close() throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(acknowledged).isEqualTo(sent);
        assertThat(client.json(path).path("total").asInt()).isEqualTo(sent.size());
        isAllThere();
    }

    private void write() {
        while (running) {
            String text = UUID.randomUUID().toString();
            String body = Input.JSON
                    .valueToTree(Map.of("text", text, "clientId", UUID.randomUUID()))
                    .toString();
            sent.add(text);
            while (!taken(body)) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            acknowledged.add(text);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean taken(String body) {
        try {
            HttpResponse<String> answer = client.send("POST", path, body, null);
            return answer.statusCode() / 100 == 2;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void search() {
        while (running) {
            try {
                client.send("GET", "/api/listings?q=lassen", null, null);
            } catch (UncheckedIOException e) {
                // It is dead at the moment, as it should be.
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
