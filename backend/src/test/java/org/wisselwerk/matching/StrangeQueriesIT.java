package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** Whatever somebody types or sends as a query gets a sensible answer or a clear refusal, and the search engine lives. */
class StrangeQueriesIT {

    private static final Api ANYBODY = Api.stranger();
    private static final String SOURCE = "it-strange-" + UUID.randomUUID();
    private static final int FAULT = 500;
    private static final int INVALID = 422;

    @BeforeAll
    static void loadTheCorpus() throws IOException {
        Api administrator = Api.administrator();
        try (InputStream stream =
                Objects.requireNonNull(StrangeQueriesIT.class.getResourceAsStream("/corpus/dev/listings.jsonl"))) {
            String lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            administrator
                    .send("POST", "/api/import/listings?source=" + SOURCE, lines, "application/x-ndjson", null)
                    .expect(200);
        }
        administrator.post("/api/admin/search/flush", "").expect(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        lasser* +gent                ; lasser gent
        !lasser -gent                ; lasser gent
        (lasser || kapper) && ~gent  ; lasser kapper gent
        "lasser" ^gent^            ; lasser gent
        /lasser/ .*gent.*            ; lasser gent
        ^lasser$ [gent] {} <>        ; lasser gent
        title:lasser                 ; title lasser
        *:* lasser                   ; lasser
        lasser AND kapper            ; lasser and kapper
        lasser OR kapper             ; lasser or kapper
        {"match": "lasser"}          ; match lasser
        """)
    void takesOperatorsAndPatternsForPlainWords(String strange, String plain) {
        JsonNode found = search(strange);
        JsonNode expected = search(plain);
        assertThat(refs(found)).isNotEmpty().isEqualTo(refs(expected));
        assertThat(found.get("total")).isEqualTo(expected.get("total"));
        assertThat(found.get("interpreted").get("concepts"))
                .isEqualTo(expected.get("interpreted").get("concepts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"de het een van in op te", "😀😀🤖👩‍🔧", "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "..."})
    void findsEverythingWhereNothingIsAsked(String nothing) {
        JsonNode found = search(nothing);
        assertThat(found.get("total")).isEqualTo(search("").get("total"));
        assertThat(found.get("interpreted").get("concepts")).isEmpty();
        assertThat(found.get("interpreted").get("place").isNull()).isTrue();
        assertThat(found.get("relaxed")).isEmpty();
    }

    @Test
    void readsTheBeginningOfALongText() {
        String five = "lasser gent ".repeat(417).substring(0, 5_000);
        JsonNode found = search(five);
        assertThat(refs(found)).isNotEmpty();
        assertThat(found.get("interpreted").get("place").get("label").asText()).isEqualTo("Gent");
        assertThat(found.get("interpreted").get("concepts").get(0).get("id").asText())
                .isEqualTo("lassen");
        for (String one : List.of("q".repeat(5_000), "é".repeat(5_000), "😀".repeat(2_500))) {
            assertThat(search(one).get("degraded").asBoolean()).isFalse();
        }
    }

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
        assertThat(answer.status()).isEqualTo(INVALID);
        assertThat(answer.json().toString()).contains("concept");
    }

    private static JsonNode search(String words) {
        return ANYBODY.get("/api/listings?size=100&source=" + SOURCE + "&q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }

    private static List<String> refs(JsonNode found) {
        return found.findValuesAsText("ref");
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
