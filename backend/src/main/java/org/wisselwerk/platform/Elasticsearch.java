package org.wisselwerk.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to Elasticsearch over HTTP, on the thread that asks. Of several nodes each has its turn; one that cannot be
 * reached, or says that it cannot now, is passed over for a while. Safe for threads.
 */
@Singleton
public class Elasticsearch {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final int MOST_AT_ONCE = 64;
    private static final int FAULT = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Node> nodes;
    private final CloseableHttpClient client;
    private final AtomicLong turn = new AtomicLong();

    Elasticsearch(ElasticsearchSettings settings) {
        nodes = settings.addresses().stream().map(Node::new).toList();
        client = client(settings);
    }

    /**
     * @param path with its parameters, from the slash on
     * @param patience for the answer, once connected
     */
    public record Request(
            String method, String path, @Nullable String body, ContentType type, Duration patience) {

        /** @param body JSON, null for none */
        public static Request of(String method, String path, @Nullable String body, Duration patience) {
            return new Request(method, path, body, ContentType.APPLICATION_JSON, patience);
        }
    }

    /** @param body empty when there was none, or the node failed */
    public record Answer(int status, JsonNode body) {}

    /** One node. Until when it is passed over is told by the machine's own clock. */
    private static final class Node {

        private final String address;
        private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());

        Node(String address) {
            this.address = address;
        }

        boolean rests() {
            return restsUntil.get() - System.nanoTime() > 0;
        }

        void rest() {
            restsUntil.set(System.nanoTime() + REST.toNanos());
        }
    }

    /** @throws IOException when no node can be reached, or the one that can does not answer in time */
    public Answer send(Request request) throws IOException {
        IOException unreached = null;
        Answer failed = null;
        for (Node node : inTurn()) {
            try {
                Answer answer = send(node, request);
                if (answer.status() < FAULT) {
                    return answer;
                }
                failed = answer;
            } catch (ConnectTimeoutException e) {
                unreached = e;
            } catch (SocketTimeoutException e) {
                // It was reached and works on it: another one would be asked the same.
                throw e;
            } catch (IOException e) {
                unreached = e;
            }
            node.rest();
        }
        if (failed != null) {
            return failed;
        }
        throw unreached == null ? new IOException("no address of Elasticsearch is known") : unreached;
    }

    /** Those that rest are asked last. */
    private List<Node> inTurn() {
        int first = (int) (turn.getAndIncrement() % nodes.size());
        List<Node> turned = IntStream.range(0, nodes.size())
                .mapToObj(i -> nodes.get((first + i) % nodes.size()))
                .toList();
        return Stream.concat(
                        turned.stream().filter(node -> !node.rests()),
                        turned.stream().filter(Node::rests))
                .toList();
    }

    private Answer send(Node node, Request request) throws IOException {
        HttpUriRequestBase http = new HttpUriRequestBase(request.method(), URI.create(node.address + request.path()));
        http.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(CONNECT)
                .setResponseTimeout(Timeout.of(request.patience()))
                .build());
        if (request.body() != null) {
            http.setEntity(new StringEntity(request.body(), request.type()));
        }
        return client.execute(http, Elasticsearch::read);
    }

    private static Answer read(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null || response.getCode() >= FAULT) {
            return new Answer(response.getCode(), JSON.createObjectNode());
        }
        try (InputStream content = response.getEntity().getContent()) {
            return new Answer(response.getCode(), JSON.readTree(content));
        }
    }

    private static CloseableHttpClient client(ElasticsearchSettings settings) {
        PoolingHttpClientConnectionManagerBuilder connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(MOST_AT_ONCE)
                .setMaxConnTotal(MOST_AT_ONCE * settings.addresses().size())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECT).build());
        SSLContext tls = settings.tls();
        if (tls != null) {
            connections.setTlsSocketStrategy(
                    ClientTlsStrategyBuilder.create().setSslContext(tls).buildClassic());
        }
        HttpClientBuilder client = HttpClients.custom()
                .setConnectionManager(connections.build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression();
        String authorization = settings.authorization();
        if (authorization != null) {
            client.setDefaultHeaders(List.of(new BasicHeader("Authorization", authorization)));
        }
        return client.build();
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }
}
