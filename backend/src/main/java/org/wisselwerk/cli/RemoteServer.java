package org.wisselwerk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.wisselwerk.account.LocalToken;

/**
 * The running application, spoken to over its API: with {@code WISSELWERK_TOKEN} where that is set, else with the token
 * that it leaves in the data directory.
 */
final class RemoteServer {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final Servers.Environment environment;

    RemoteServer(Servers.Environment environment) {
        this.environment = environment;
    }

    /** It is away, or it refused; the message is for people. */
    static final class Failed extends RuntimeException {
        Failed(String message) {
            super(message);
        }
    }

    /**
     * Sends a request and hands out the answer as it comes.
     *
     * @throws Failed when nobody answers, or the answer is no success
     */
    InputStream send(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", contentType)
                .method(method, body)
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() >= 300) {
                String said = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
                throw new Failed("Wisselwerk answered %d: %s".formatted(answer.statusCode(), said));
            }
            return answer.body();
        } catch (IOException e) {
            throw new Failed("Wisselwerk does not answer at %s (%s). Start it with ./wisselwerk start"
                    .formatted(address(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
    }

    private String address() {
        String host = environment.variables().getOrDefault("WISSELWERK_HOST", "127.0.0.1");
        String port = environment.variables().getOrDefault("WISSELWERK_PORT", "8080");
        return "http://" + host + ":" + port;
    }

    private String token() {
        String given = environment.variables().getOrDefault("WISSELWERK_TOKEN", "");
        if (!given.isBlank()) {
            return given;
        }
        try {
            return LocalToken.read(environment.data());
        } catch (UncheckedIOException e) {
            throw new Failed("No token in %s: is Wisselwerk running there, and may you read it? Or set WISSELWERK_TOKEN"
                    .formatted(environment.data()));
        }
    }
}
