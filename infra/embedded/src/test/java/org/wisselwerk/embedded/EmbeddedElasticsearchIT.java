package org.wisselwerk.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchIT {

    private static final int HEAP = 256;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static EmbeddedElasticsearch node;

    @BeforeAll
    static void start() {
        node = EmbeddedElasticsearch.start(data, 0, HEAP, Purpose.TEST);
    }

    @AfterAll
    static void stop() {
        long pid = node.pid();
        node.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(node.alive()).isFalse();
    }

    @Test
    void comesBackByItselfWithEveryAcknowledgedDocumentWhenItIsKilled() throws Exception {
        send("PUT", "kept", "{}");
        for (int i = 0; i < 20; i++) {
            assertThat(send("PUT", "kept/_doc/" + i, "{\"text\": \"lassen\"}").statusCode())
                    .isEqualTo(201);
        }
        long killed = node.pid();
        URI uri = node.uri();

        Eventually.kill(killed);
        Eventually.holds("the node is back", () -> node.alive() && node.pid() != killed);
        send("POST", "kept/_refresh", "");

        assertThat(send("GET", "kept/_count", "").body()).contains("\"count\":20");
        assertThat(node.uri()).isEqualTo(uri);
    }

    @Test
    void isReachedOverLoopbackOnly() throws IOException {
        Loopback.isTheOnlyWayTo(node.uri().getPort());
    }

    @Test
    void refusesADirectoryThatIsInUse() {
        assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(() -> EmbeddedElasticsearch.start(data, 0, HEAP, Purpose.TEST))
                .withMessageContaining("is in use by a Wisselwerk that is running");
    }

    @Test
    void hasTheFieldTypesAndAnalyzersThatAnIndexMayUse() throws Exception {
        HttpResponse<String> answer = send("PUT", "types", """
            {"settings": {"analysis": {
               "analyzer": {"words": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase"]}},
               "normalizer": {"lower": {"type": "custom", "filter": ["lowercase"]}}}},
             "mappings": {"properties": {
               "text": {"type": "text", "analyzer": "words"}, "tokens": {"type": "text", "analyzer": "whitespace"},
               "code": {"type": "keyword", "normalizer": "lower"}, "whole": {"type": "text", "analyzer": "keyword"},
               "number": {"type": "integer"}, "version": {"type": "long"}, "score": {"type": "float"},
               "visible": {"type": "boolean"}, "day": {"type": "date"}, "period": {"type": "date_range"},
               "point": {"type": "geo_point"}, "suggest": {"type": "completion", "analyzer": "whitespace"},
               "vector": {"type": "dense_vector", "dims": 4, "index": true, "similarity": "cosine"},
               "bag": {"type": "flattened"}, "parts": {"type": "nested"}}}}
            """);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void endsWhenItsApplicationIsKilled(@TempDir Path own) throws IOException {
        try (OtherApplication other = OtherApplication.withElasticsearch(own)) {
            assertThat(ProcessHandle.of(other.serverPid())).isPresent();

            other.kill();

            Eventually.gone(other.serverPid());
        }
    }

    @Test
    void saysWhyItCannotStart(@TempDir Path own) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(EmbeddedServerException.class)
                    .isThrownBy(() -> EmbeddedElasticsearch.start(own, taken.getLocalPort(), HEAP, Purpose.TEST))
                    .withMessageContaining("The embedded Elasticsearch did not start")
                    .withMessageNotContaining("\tat ")
                    .withMessageContaining("elasticsearch.log")
                    .withMessageContaining("Address already in use");
        }
    }

    private static HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.uri().resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
