package org.wisselwerk.matching;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to Elasticsearch in its own JSON. A question that somebody waits for takes two seconds at most; after a failure
 * nobody waits again for five.
 */
@Singleton
class SearchEngine {

    private static final Timeout ANSWER = Timeout.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 400;
    private static final int TOO_MANY = 429;

    private final Rest5Client client;
    private final RequestOptions hasty = RequestOptions.DEFAULT.toBuilder()
            .setRequestConfig(RequestConfig.custom()
                    .setConnectionRequestTimeout(ANSWER)
                    .setResponseTimeout(ANSWER)
                    .build())
            .build();
    private final AtomicLong closedUntil = new AtomicLong(System.nanoTime());

    SearchEngine(Rest5Client client) {
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
            return perform("POST", path, Map.of(), body.toString(), ContentType.APPLICATION_JSON, hasty);
        } catch (Away e) {
            closedUntil.set(System.nanoTime() + PAUSE.toNanos());
            throw e;
        }
    }

    /** Work behind the scenes, which may take its time. */
    JsonNode work(String method, String path, @Nullable JsonNode body) {
        return perform(
                method,
                path,
                Map.of(),
                body == null ? null : body.toString(),
                ContentType.APPLICATION_JSON,
                RequestOptions.DEFAULT);
    }

    /** Many documents at once; the answer tells of each. */
    JsonNode bulk(String lines) {
        return perform(
                "POST",
                "/_bulk",
                Map.of("require_alias", "true", "filter_path", "errors,items.*.status,items.*._index,items.*.error"),
                lines,
                ContentType.create("application/x-ndjson"),
                RequestOptions.DEFAULT);
    }

    private JsonNode perform(
            String method,
            String path,
            Map<String, String> parameters,
            @Nullable String body,
            ContentType type,
            RequestOptions options) {
        Request request = new Request(method, path);
        request.addParameters(parameters);
        request.setOptions(options);
        if (body != null) {
            request.setEntity(new StringEntity(body, type.withCharset(java.nio.charset.StandardCharsets.UTF_8)));
        }
        try {
            Response response = client.performRequest(request);
            return response.getStatusCode() < REFUSED
                    ? read(response)
                    : refused(method + " " + path, response.getStatusCode(), read(response), options == hasty);
        } catch (ResponseException e) {
            throw away(path, e.getResponse().getStatusCode());
        } catch (IOException e) {
            throw new Away("the search engine does not answer: " + e.getMessage(), e);
        }
    }

    /** @param asked somebody's question: a reason would repeat it */
    private static JsonNode refused(String what, int status, JsonNode answer, boolean asked) {
        if (status == NOT_FOUND) {
            return Json.object().put("status", NOT_FOUND);
        }
        if (status == TOO_MANY) {
            throw away(what, status);
        }
        JsonNode error = answer.path("error");
        String reason = asked ? "" : ", " + error.path("reason").asText();
        throw new IllegalStateException("the search engine refused " + what + " with " + status + " "
                + error.path("type").asText() + reason);
    }

    private static Away away(String what, int status) {
        return new Away("the search engine answered " + status + " to " + what, null);
    }

    private static JsonNode read(Response response) throws IOException {
        if (response.getEntity() == null) {
            return Json.object();
        }
        try (InputStream content = response.getEntity().getContent()) {
            return Json.MAPPER.readTree(content);
        }
    }
}
