package org.wisselwerk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;

/** Speaks to an installation: as the command line does, or as a person who is signed in. */
final class Client {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final Installation installation;
    private final Map<String, String> headers;

    private Client(Installation installation, Map<String, String> headers) {
        this.installation = installation;
        this.headers = headers;
    }

    static Client commandLine(Installation installation) {
        return new Client(installation, Map.of("Authorization", "Bearer " + installation.token()));
    }

    static Client stranger(Installation installation) {
        return new Client(installation, Map.of());
    }

    /** Stays signed in when the application is started again. */
    static Client signedIn(Installation installation, String email, String password) {
        Map<String, String> headers = new HashMap<>();
        Client client = new Client(installation, headers);
        String credentials = Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("password", password)
                .toString();
        assertThat(client.send("POST", "/api/session", credentials, null).statusCode())
                .isEqualTo(204);
        headers.put(
                "X-CSRF-Token", client.json("/api/session").path("csrfToken").asText());
        return client;
    }

    HttpResponse<String> send(String method, String path, @Nullable String body, @Nullable Long version) {
        HttpRequest.Builder request = HttpRequest.newBuilder(installation.base().resolve(path))
                .timeout(LIMIT)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A write that must succeed; what it answers. */
    JsonNode write(String method, String path, Object body, @Nullable Long version) {
        HttpResponse<String> answer = send(
                method,
                path,
                body instanceof String text
                        ? text
                        : Input.JSON.valueToTree(body).toString(),
                version);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isBetween(200, 204);
        return answer.body().isEmpty() ? Input.JSON.missingNode() : parse(answer.body());
    }

    /** A page that must be there. */
    JsonNode json(String path) {
        HttpResponse<String> answer = send("GET", path, null, null);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return parse(answer.body());
    }

    String text(String path) {
        HttpResponse<String> answer = send("GET", path, null, null);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    static JsonNode parse(String json) {
        try {
            return Input.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
