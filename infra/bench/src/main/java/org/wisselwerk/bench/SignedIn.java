package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;

/** Somebody who acts for one organisation, and stays signed in when the system moves to another port. */
final class SignedIn {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String organisation;
    private URI base;
    private String csrf = "";

    SignedIn(URI base, String organisation, String email, String password) {
        this.base = base;
        this.organisation = organisation;
        send("POST", "/api/session", Map.of("email", email, "password", password), null);
        csrf = get("/api/session").path("csrfToken").asText();
    }

    String organisation() {
        return organisation;
    }

    void movedTo(URI newBase) {
        base = newBase;
    }

    JsonNode get(String path) {
        return send("GET", path, null, null);
    }

    /** A write that must succeed; what it answers. */
    JsonNode post(String path, Object body, @Nullable Long version) {
        return send("POST", path, body, version);
    }

    JsonNode put(String path, Object body, @Nullable Long version) {
        return send("PUT", path, body, version);
    }

    private JsonNode send(String method, String path, @Nullable Object body, @Nullable Long version) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrf)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(
                                        Input.JSON.valueToTree(body).toString()));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isEmpty() ? Input.JSON.missingNode() : Input.JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
