package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.wisselwerk.platform.Input;

/** The signed-in administrator of a running system. */
final class Administrator {

    private static final int UNAVAILABLE = 503;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI base;
    private String csrf = "";

    Administrator(URI base) throws IOException, InterruptedException {
        this.base = base;
        String credentials = Input.JSON
                .createObjectNode()
                .put("email", RunningSystem.ADMIN)
                .put("password", RunningSystem.PASSWORD)
                .toString();
        succeed(post("/api/session", "application/json", BodyPublishers.ofString(credentials)));
        csrf = get("/api/session").path("csrfToken").asText();
    }

    /** Imports a file; the summary. */
    JsonNode importFile(Path file, String source) throws IOException, InterruptedException {
        return last(post("/api/import/listings?source=" + source, "application/x-ndjson", lines(file)));
    }

    /** Imports one of ESCO's files; returns, with the summary, when it is in force. */
    JsonNode importEsco(Path file) throws IOException, InterruptedException {
        return last(post("/api/admin/vocabulary/esco?file=" + file.getFileName(), "text/csv", lines(file)));
    }

    private static JsonNode last(HttpResponse<String> answer) throws IOException {
        return Input.JSON.readTree(succeed(answer).lines().reduce("", (before, line) -> line));
    }

    /** Returns when everything that is committed can be found. */
    void flush() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/admin/search/flush", "application/json", BodyPublishers.noBody());
        while (answer.statusCode() == UNAVAILABLE) {
            answer = post("/api/admin/search/flush", "application/json", BodyPublishers.noBody());
        }
        succeed(answer);
    }

    /** Begins to build the index anew. */
    void rebuild() throws IOException, InterruptedException {
        succeed(post("/api/admin/search/rebuild", "application/json", BodyPublishers.noBody()));
    }

    boolean rebuilding() throws IOException, InterruptedException {
        return !get("/api/admin/search").path("rebuilding").isNull();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return Input.JSON.readTree(
                succeed(client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString())));
    }

    private static BodyPublisher lines(Path file) throws FileNotFoundException {
        return BodyPublishers.ofFile(file);
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .header("X-CSRF-Token", csrf)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String succeed(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.request() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
