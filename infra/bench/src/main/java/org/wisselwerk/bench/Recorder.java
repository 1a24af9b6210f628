package org.wisselwerk.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands between the application and Elasticsearch, hands everything on, and remembers what is asked. */
final class Recorder implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final URI engine;

    Recorder(URI engine) throws IOException {
        this.engine = engine;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handOn);
        server.start();
    }

    /** A request to Elasticsearch, without its host. */
    record Asked(String path, String body) {}

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The searches since the last call, in their order. */
    List<Asked> searches() {
        List<Asked> searches =
                asked.stream().filter(one -> one.path().contains("/_search")).toList();
        asked.clear();
        return searches;
    }

    private void handOn(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.add(new Asked(path, new String(body, java.nio.charset.StandardCharsets.UTF_8)));
        HttpRequest.Builder request = HttpRequest.newBuilder(engine.resolve(path))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            request.header("Content-Type", type);
        }
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            for (String name : List.of("Content-Type", "X-elastic-product")) {
                answer.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
            }
            boolean none = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), none ? -1 : answer.body().length);
            if (!none) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
