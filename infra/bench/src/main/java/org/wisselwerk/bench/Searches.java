package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.wisselwerk.platform.Input;

/**
 * Somebody who asks a search every so often, whether or not the one before is answered; times count from the moment
 * that it should have been asked.
 */
final class Searches {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final TypedWords words;
    private final Latencies latencies = new Latencies();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger degraded = new AtomicInteger();

    Searches(URI base, List<Trades.Trade> trades, long seed) {
        this.base = base;
        this.words = new TypedWords(trades, seed);
    }

    Latencies latencies() {
        return latencies;
    }

    /** Answers that were no page of results, or came from the database. */
    String troubles() {
        return "%d errors, %d degraded".formatted(errors.get(), degraded.get());
    }

    /** Asks on a thread of its own for as long as the condition holds. */
    Thread every(Duration pause, BooleanSupplier goOn) {
        return Thread.ofVirtual().start(() -> {
            long next = System.nanoTime();
            while (goOn.getAsBoolean()) {
                long due = next;
                String typed = words.next();
                Thread.ofVirtual().start(() -> ask(typed, due));
                next += pause.toNanos();
                LockSupport.parkNanos(next - System.nanoTime());
            }
        });
    }

    /** Asks one after the other. */
    void inARow(int count) {
        for (int i = 0; i < count; i++) {
            ask(words.next(), System.nanoTime());
        }
    }

    private void ask(String words, long due) {
        try {
            URI uri = base.resolve("/api/listings?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(uri).timeout(LIMIT).build(), BodyHandlers.ofString());
            latencies.add(System.nanoTime() - due);
            if (answer.statusCode() != 200) {
                errors.incrementAndGet();
                return;
            }
            JsonNode page = Input.JSON.readTree(answer.body());
            if (page.path("degraded").asBoolean()) {
                degraded.incrementAndGet();
            }
        } catch (IOException e) {
            errors.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
