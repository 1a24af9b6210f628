package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Elasticsearch;

/**
 * Speaks to Elasticsearch in its own JSON. A question that somebody waits for takes two seconds at most; after a failure
 * nobody waits again for five.
 */
@Singleton
class SearchEngine {

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration WORK = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 400;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;

    private static final String BULK =
            "/_bulk?require_alias=true&filter_path=errors,items.*.status,items.*._index,items.*.error";
    private static final ContentType LINES = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);

    private final Elasticsearch client;
    private final AtomicLong closedUntil = new AtomicLong(System.nanoTime());

    SearchEngine(Elasticsearch client) {
        this.client = client;
    }

    /** The engine does not answer, or not in time. */
    static final class Away extends RuntimeException {
        Away(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** A question that somebody waits for. @throws Away at once when it was away a moment ago */
    JsonNode ask(String path, JsonNode body) {
        if (closedUntil.get() - System.nanoTime() > 0) {
            throw new Away("the search engine was away a moment ago", null);
        }
        try {
            return perform(Elasticsearch.Request.of("POST", path, body.toString(), ANSWER), true);
        } catch (Away e) {
            closedUntil.set(System.nanoTime() + PAUSE.toNanos());
            throw e;
        }
    }

    /** Work behind the scenes, which may take its time. */
    JsonNode work(String method, String path, @Nullable JsonNode body) {
        return perform(Elasticsearch.Request.of(method, path, body == null ? null : body.toString(), WORK), false);
    }

    /** Many documents at once; the answer tells of each. */
    JsonNode bulk(String lines) {
        return perform(new Elasticsearch.Request("POST", BULK, lines, LINES, WORK), false);
    }

    /** @param asked somebody's question: a reason would repeat it */
    private JsonNode perform(Elasticsearch.Request request, boolean asked) {
        try {
            Elasticsearch.Answer answer = client.send(request);
            return answer.status() < REFUSED ? answer.body() : refused(request, answer, asked);
        } catch (IOException e) {
            throw new Away("the search engine does not answer: " + e.getMessage(), e);
        }
    }

    private static JsonNode refused(Elasticsearch.Request request, Elasticsearch.Answer answer, boolean asked) {
        int status = answer.status();
        String what = request.method() + " " + request.path();
        if (status == NOT_FOUND) {
            return Json.object().put("status", NOT_FOUND);
        }
        if (status == TOO_MANY || status >= FAULT) {
            throw new Away("the search engine answered " + status + " to " + what, null);
        }
        JsonNode error = answer.body().path("error");
        String reason = asked ? "" : ", " + error.path("reason").asText();
        throw new IllegalStateException("the search engine refused " + what + " with " + status + " "
                + error.path("type").asText() + reason);
    }
}
