package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which node is asked. The nodes are mere servers of HTTP: what a real one answers, the integration tests ask. */
class ElasticsearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Node> nodes = new CopyOnWriteArrayList<>();

    private final class Node {

        private final HttpServer server;
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private volatile int status = 200;
        private volatile String body = "{\"node\":true}";
        private volatile CountDownLatch answers = new CountDownLatch(0);

        Node() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Authorization") + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                try {
                    answers.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            nodes.add(this);
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }
    }

    @AfterEach
    void stop() {
        nodes.forEach(node -> {
            node.answers.countDown();
            node.server.stop(0);
        });
    }

    private static Elasticsearch of(String... addresses) {
        return new Elasticsearch(new ElasticsearchSettings(
                Arrays.stream(addresses).collect(Collectors.joining(" , ")), "", "an", "p", ""));
    }

    private static Elasticsearch.Answer ask(Elasticsearch engine) throws IOException {
        return engine.send(Elasticsearch.Request.of("POST", "/x?a=b", "{\"é\":1}", PATIENCE));
    }

    /** An address on which nothing listens. */
    private static String nobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + free.getLocalPort();
        }
    }

    @Test
    void sendsWhatIsAskedAndReadsWhatIsAnswered() throws IOException {
        Node node = new Node();
        Elasticsearch.Answer answer = ask(of(node.address() + "/behind/"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("node").asBoolean()).isTrue();
        assertThat(node.asked).containsExactly("POST /behind/x?a=b Basic YW46cA== {\"é\":1}");
    }

    @Test
    void eachNodeHasItsTurn() throws IOException {
        Node one = new Node();
        Node other = new Node();
        Elasticsearch engine = of(one.address(), other.address());
        for (int i = 0; i < 6; i++) {
            ask(engine);
        }
        assertThat(one.asked).hasSize(3);
        assertThat(other.asked).hasSize(3);
    }

    @Test
    void oneThatIsNotThereIsPassedOver() throws IOException {
        Node node = new Node();
        Elasticsearch engine = of(nobody(), node.address());
        for (int i = 0; i < 6; i++) {
            assertThat(ask(engine).status()).isEqualTo(200);
        }
        assertThat(node.asked).hasSize(6);
    }

    @Test
    void oneThatCannotNowIsPassedOverForAWhile() throws IOException {
        Node tired = new Node();
        tired.status = 503;
        Node node = new Node();
        Elasticsearch engine = of(tired.address(), node.address());
        for (int i = 0; i < 6; i++) {
            assertThat(ask(engine).status()).isEqualTo(200);
        }
        assertThat(tired.asked).hasSize(1);
    }

    @Test
    void whenNoneCanItIsSaidAndAskedAgainNextTime() throws IOException {
        Node one = new Node();
        Node other = new Node();
        Elasticsearch engine = of(one.address(), other.address(), nobody());
        one.status = 503;
        other.status = 502;
        other.body = "<html>";
        assertThat(ask(engine).status()).isGreaterThanOrEqualTo(500);
        one.status = 200;
        assertThat(ask(engine).status()).isEqualTo(200);
        assertThatThrownBy(() -> ask(of(nobody()))).isInstanceOf(ConnectException.class);
    }

    @Test
    void aRefusalIsAnAnswerAndSoIsNothing() throws IOException {
        Node node = new Node();
        node.status = 400;
        assertThat(ask(of(node.address())).status()).isEqualTo(400);
        node.body = "";
        assertThat(ask(of(node.address())).body().isEmpty()).isTrue();
    }

    @Test
    void whoWorksOnItIsNotAskedElsewhere() {
        Node slow = new Node();
        slow.answers = new CountDownLatch(1);
        Node node = new Node();
        Elasticsearch engine = of(slow.address(), node.address());
        assertThatThrownBy(() -> engine.send(Elasticsearch.Request.of("GET", "/", null, Duration.ofMillis(50))))
                .isInstanceOf(SocketTimeoutException.class);
        assertThat(node.asked).isEmpty();
    }
}
