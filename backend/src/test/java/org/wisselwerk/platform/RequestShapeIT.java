package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.RunningApplication;

class RequestShapeIT {

    private static final String JSON = "application/json";

    @Test
    void aRefusalBeforeAnythingIsReadCarriesTheHeadersOfEveryAnswer() {
        Answer answer = Api.stranger().get("/api/collaborations").expect(401);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "s", "1e9", "99999999999999999999"})
    void aParameterThatIsNoNumberIsNamedEvenWhenThePathHasTheSameLetters(String value) {
        Answer answer = Api.stranger().get("/api/listings?page=" + value).expect(422);
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "%FF", "%00", "1-1-1"})
    void anIdThatIsNoneIsNotThere(String id) {
        Api.stranger().get("/api/organisations/" + id).expect(404);
    }

    @Test
    void aBodyThatIsNotUtf8IsRefusedInsteadOfGuessedAt() {
        byte[] latin =
                "{\"email\":\"caf\u00e9@wisselwerk.example\",\"password\":\"x\"}".getBytes(StandardCharsets.ISO_8859_1);
        Answer answer = Api.stranger().stream("POST", "/api/session", BodyPublishers.ofByteArray(latin), JSON, null);
        assertThat(answer.expect(400).problem()).isEqualTo("/problems/malformed-json");
    }

    @Test
    void aCharsetThatDoesNotExistHarmsNobody() {
        Api.stranger()
                .send("POST", "/api/session", credentials(), JSON + ";charset=nonsense", null)
                .expect(401);
    }

    @Test
    void aBodyThatIsNotPackedAsItSaysIsMalformed() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(RunningApplication.base().resolve("/api/session"))
                .header("Content-Type", JSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString(credentials()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private static String credentials() {
        return "{\"email\":\"nobody@wisselwerk.example\",\"password\":\"not the password\"}";
    }
}
