package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** Whatever somebody types or sends as a query gets a sensible answer or a clear refusal, and the search engine lives. */
class StrangeQueriesIT {

    private static final Api ANYBODY = Api.stranger();
    private static final int BAD_REQUEST = 400;
    private static final int FAULT = 500;

    static Stream<String> texts() {
        return Stream.of(
                "a".repeat(5_000),
                "lasser gent ".repeat(400),
                "de het een van in op te",
                "😀😀🤖👩‍🔧",
                "^(a+)+$|.*[a-z]{1,1000}(?<x>b)\\1",
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "title:lasser AND (kapper OR \"tig~2\") NOT _exists_:x",
                "'; DROP TABLE listing; --",
                "<script>alert(1)</script><b>lasser",
                "lasser\u0001\u0007\u001b\u007f gent",
                "lasser\u0000gent",
                "\u202elasser\u202c לרתך لحام",
                "woord ".repeat(200),
                "x".repeat(10_000),
                "9".repeat(3_000),
                "a\u0301".repeat(500),
                "{\"query\":{\"match_all\":{}}}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void answersWhateverIsTyped(String text) {
        String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (String path : List.of(
                "/api/listings?q=" + q,
                "/api/listings?sort=distance&kind=EQUIPMENT&q=" + q,
                "/api/listings?size=0&near=9000&q=" + q,
                "/api/suggestions?q=" + q)) {
            assertThat(ANYBODY.get(path).status()).as(path.substring(0, 20)).isLessThan(FAULT);
        }
        // Every value of a parameter, too.
        for (String name : List.of("literal", "organisation", "source", "municipality", "concept", "near", "from")) {
            assertThat(ANYBODY.get("/api/listings?" + name + "=" + q).status())
                    .as(name)
                    .isLessThan(FAULT);
        }
        assertThat(ANYBODY.get("/api/listings?q=lasser").json().get("degraded").asBoolean())
                .as("the search engine still answers")
                .isFalse();
    }

    /** What no client of good will sends, written straight to the server. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%",
                "q=%2",
                "q=%zz",
                "q=%C3",
                "q=%ED%A0%80",
                "q=%ED%B0%80lasser",
                "q=%FF%FE",
                "q=%00",
                "q=%u0041",
                "q=a&q=b&q",
                "q[]=a",
                "=&&&"
            })
    void refusesOrReadsABrokenEncoding(String query) throws IOException {
        for (String path : List.of("/api/listings?", "/api/suggestions?")) {
            assertThat(statusOf(path + query)).as(path + query).isBetween(200, FAULT - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee", "lassen ", "<b>", "😀"})
    void namesTheParameterOfAnUnknownConcept(String id) {
        Api.Answer answer = ANYBODY.get("/api/listings?concept=" + URLEncoder.encode(id + "?", StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422).isGreaterThan(BAD_REQUEST);
        assertThat(answer.json().toString()).contains("concept");
    }

    private static int statusOf(String path) throws IOException {
        URI base = RunningApplication.base();
        try (Socket socket = new Socket(base.getHost(), base.getPort());
                InputStream in = socket.getInputStream()) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
