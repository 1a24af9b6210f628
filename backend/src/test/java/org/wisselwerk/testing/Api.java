package org.wisselwerk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;

/** Speaks to the running application as one person, or one program, does. */
public final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient client;
    private final @Nullable String bearer;
    private String language = "nl";
    private @Nullable String csrf;
    private @Nullable String address;
    private URI base = RunningApplication.base();

    private Api(@Nullable String bearer) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        this.bearer = bearer;
    }

    public static Api stranger() {
        return new Api(null);
    }

    public static Api program(String token) {
        return new Api(token);
    }

    public static Api signedIn(String email, String password) {
        Api api = stranger();
        String body = Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("password", password)
                .toString();
        assertThat(api.post("/api/session", body).status()).isEqualTo(204);
        api.csrf = api.get("/api/session").json().get("csrfToken").asText();
        return api;
    }

    public static Api administrator() {
        return signedIn(RunningApplication.ADMIN, RunningApplication.ADMIN_PASSWORD);
    }

    /** From now on asks for answers in this language. */
    public Api speaking(String code) {
        language = code;
        return this;
    }

    /** From now on sends this as the csrf token; null for none. */
    public Api withCsrf(@Nullable String token) {
        csrf = token;
        return this;
    }

    /** From now on is somebody at this address, behind a proxy. */
    public Api at(String address) {
        this.address = address;
        return this;
    }

    /** From now on asks this replica; sessions are known to all of them. */
    public Api on(Replica replica) {
        base = replica.base();
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null, null, null);
    }

    public Answer post(String path, @Nullable String body) {
        return send("POST", path, body, "application/json", null);
    }

    /** A write that says which version it has seen. */
    public Answer post(String path, @Nullable String body, long version) {
        return send("POST", path, body, "application/json", "\"" + version + "\"");
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body, "application/json", null);
    }

    public Answer put(String path, String body, long version) {
        return send("PUT", path, body, "application/json", "\"" + version + "\"");
    }

    public Answer delete(String path, long version) {
        return send("DELETE", path, null, null, "\"" + version + "\"");
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null, null);
    }

    /** A file, byte for byte; fails the test when there is none. */
    public byte[] file(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningApplication.base() + path))
                .timeout(TIMEOUT)
                .header("Accept-Language", language);
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The status of an answer that goes on and on; it is hung up at once. */
    public int opens(String path) {
        HttpResponse<InputStream> answer = open(path, null);
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.statusCode();
    }

    /**
     * Listens to what the server says, until it is closed.
     *
     * @param last the id of the last event that was seen, null for what comes from now on
     */
    public EventReader listen(String path, @Nullable String last) {
        HttpResponse<InputStream> answer = open(path, last);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new EventReader(answer.body());
    }

    private HttpResponse<InputStream> open(String path, @Nullable String last) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
        header(request, "Last-Event-ID", last);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer send(
            String method, String path, @Nullable String body, @Nullable String contentType, @Nullable String ifMatch) {
        return stream(
                method,
                path,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                contentType,
                ifMatch);
    }

    public Answer stream(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            @Nullable String contentType,
            @Nullable String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Accept-Language", language)
                .method(method, body);
        header(request, "Content-Type", contentType);
        header(request, "If-Match", ifMatch);
        header(request, "X-CSRF-Token", csrf);
        header(request, "X-Forwarded-For", address);
        header(request, "Authorization", bearer == null ? null : "Bearer " + bearer);
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Fails the test when it is no JSON. */
        public JsonNode json() {
            try {
                return Input.JSON.readTree(response.body());
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + status() + " " + response.body(), e);
            }
        }

        /** Fails the test, showing the answer, when it is another status. */
        public Answer expect(int status) {
            assertThat(status())
                    .as(() -> response.request() + " answered " + response.body())
                    .isEqualTo(status);
            return this;
        }

        /** The stable name of the problem. */
        public String problem() {
            return json().path("type").asText();
        }
    }
}
