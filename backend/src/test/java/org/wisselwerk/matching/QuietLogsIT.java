package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.testing.CapturedOutput;
import org.wisselwerk.testing.RunningApplication;

/** What people search for stands in no log, whatever becomes of the search. */
class QuietLogsIT {

    private static final String PLANTED = "xqflurbelzwoerd";

    /** In the order of asking: a path with its query, and what it is answered with. */
    private static final Map<String, Integer> REQUESTS = Map.ofEntries(
            Map.entry("/api/listings?q=" + PLANTED, 200),
            Map.entry("/api/suggestions?q=" + PLANTED, 200),
            Map.entry("/api/listings?q=" + PLANTED + "&kind=" + PLANTED, 422),
            Map.entry("/api/listings?near=" + PLANTED, 422),
            Map.entry("/api/listings?page=" + PLANTED, 422),
            Map.entry("/api/listings/" + PLANTED + "?q=" + PLANTED, 404),
            Map.entry("/api/nothing?q=" + PLANTED, 404),
            Map.entry("/api/collaborations?q=" + PLANTED, 401),
            Map.entry("/api/listings?q=" + PLANTED + "%zz", 0),
            Map.entry("/api/listings?q=" + PLANTED + "%", 0),
            Map.entry("/api/listings?q=" + PLANTED + "%00%ff", 0),
            Map.entry("/api/listings?q=" + PLANTED + " HTTP/0.9 x", 0),
            Map.entry("/api/listings?q=" + PLANTED + "&x=" + "y".repeat(20_000), 0));

    @Test
    void whetherTheyAreAnsweredOrRefused() throws IOException {
        try (CapturedOutput output = new CapturedOutput()) {
            for (Map.Entry<String, Integer> request : REQUESTS.entrySet()) {
                int status = status(RunningApplication.base(), request.getKey());
                assertThat(status).as(request.getKey()).isLessThan(500);
                if (request.getValue() > 0) {
                    assertThat(status).as(request.getKey()).isEqualTo(request.getValue());
                }
            }
            assertThat(output.text()).doesNotContain(PLANTED);
        }
    }

    /** The engine of this application repeats every question: in an error, or where it makes no sense. */
    @ParameterizedTest
    @CsvSource({"503, 200", "429, 200", "400, 500", "200, 500"})
    void whenTheSearchEngineIsAwayOrMakesNoSense(int engine, int expected, @TempDir Path data) throws IOException {
        HttpServer echo = echo(engine);
        try (CapturedOutput output = new CapturedOutput();
                ApplicationContext application = application(echo, data)) {
            URI base = application.getBean(EmbeddedServer.class).start().getURI();
            assertThat(status(base, "/api/listings?q=" + PLANTED)).isEqualTo(expected);
            assertThat(status(base, "/api/suggestions?q=" + PLANTED)).isEqualTo(expected);
            if (expected == 500) {
                assertThat(output.text()).contains("GET /api/listings failed", "IllegalStateException");
            }
            assertThat(output.text()).doesNotContain(PLANTED);
        } finally {
            echo.stop(0);
        }
    }

    private static HttpServer echo(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] question = exchange.getRequestBody().readAllBytes();
            boolean search = exchange.getRequestURI().getPath().endsWith("_search");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(search ? status : 503, 0);
            try (OutputStream answer = exchange.getResponseBody()) {
                answer.write(search && status == 200 ? hit() : question);
            }
        });
        server.start();
        return server;
    }

    private static byte[] hit() {
        return """
            {"hits": {"total": {"value": 1, "relation": "eq"}, "hits": [
              {"_id": "%1$s", "fields": {"facts": ["%2$s|%1$s"]}, "_source": {"card": "%1$s"}}]}}\
            """.formatted(PLANTED, FactsFormat.VERSION).getBytes(StandardCharsets.UTF_8);
    }

    private static ApplicationContext application(HttpServer engine, Path data) {
        Environment running = RunningApplication.bean(Environment.class);
        Map<String, Object> properties = new HashMap<>();
        for (String key : List.of("url", "username", "password")) {
            properties.put(
                    "datasources.default." + key,
                    running.getRequiredProperty("datasources.default." + key, String.class));
        }
        properties.put(
                "wisselwerk.elasticsearch.url",
                "http://127.0.0.1:" + engine.getAddress().getPort());
        properties.put("micronaut.server.port", -1);
        properties.put("wisselwerk.data", data.toString());
        properties.put("wisselwerk.today", RunningApplication.TODAY);
        return ApplicationContext.builder().properties(properties).start();
    }

    /** As it stands: a client of better manners would not send all of it. */
    private static int status(URI base, String path) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] answer = socket.getInputStream().readAllBytes();
            String line = new String(answer, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("HTTP/1.1 0");
            return Integer.parseInt(line.split(" ")[1]);
        }
    }
}
