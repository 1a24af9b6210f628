package org.wisselwerk.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Database;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** What an administrator sees of searches that found nothing, and what comes of deciding on them. */
class JudgeWordsIT {

    private static final Api ADMIN = Api.administrator();

    private final String word = Asking.nonsense();

    @BeforeAll
    static void somethingCanBeFound() {
        Asking.untilSearchable();
    }

    @BeforeEach
    void fivePersonsAsk() throws Exception {
        Asking.strangers(0, 5, word + " gent", "");
    }

    @Test
    void whatIsAcceptedFindsAndWhatIsUndoneNoLonger() {
        Party company = Party.company();
        Asking.publish(company, "Stage bij een imker", "Bijenkasten nazien en honing slingeren.");
        String mine = "&organisation=" + company.organisation();
        assertThat(Asking.ask(Api.stranger(), word, mine).get("total").asInt()).isZero();

        JsonNode accepted = accept("imkerij").expect(200).json();
        assertThat(accepted.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/accepted/conceptId").asText()).isEqualTo("imkerij");
        assertThat(accepted.at("/accepted/label").asText()).isNotBlank();
        JsonNode found = Asking.ask(Api.stranger(), word, mine);
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.at("/interpreted/concepts/0/id").asText()).isEqualTo("imkerij");

        JsonNode open = decide("undo").expect(200).json();
        assertThat(open.get("state").asText()).isEqualTo("OPEN");
        assertThat(open.get("accepted").isNull()).isTrue();
        assertThat(Asking.ask(Api.stranger(), word, mine).get("total").asInt()).isZero();
    }

    @Test
    void showsWhoAskedWhatAsFarAsItIsKnown() throws Exception {
        Asking.strangers(5, 7, word, "");
        JsonNode item = item();
        assertThat(item.get("words").asText()).isEqualTo(word);
        assertThat(item.get("count").asInt()).isEqualTo(7);
        assertThat(item.get("firstWeek").asText())
                .isEqualTo("2026-W48")
                .isEqualTo(item.get("lastWeek").asText());
        assertThat(item.at("/provinces/0/province").asText()).isEqualTo("oost-vlaanderen");
        assertThat(item.at("/provinces/0/count").asInt()).isEqualTo(5);
        assertThat(item.at("/provinces/1/province").isNull()).isTrue();
        assertThat(item.at("/provinces/1/count").asInt()).isEqualTo(2);
        assertThat(item.get("proposals")).isEmpty();

        Asking.strangers(7, 8, word, "&near=3500");
        Asking.strangers(8, 9, word, "&near=2000");
        JsonNode fewer = item().get("provinces");
        assertThat(fewer.get(0).get("province").asText()).isEqualTo("oost-vlaanderen");
        assertThat(fewer)
                .as("provinces of one person each are not told apart")
                .filteredOn(one -> one.get("province").asText().equals("elsewhere"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("count").asInt()).isEqualTo(2));
    }

    @Test
    void proposesConceptsAndSaysWhy() {
        Words words = new Words(word + " imkreij", word + " imkreij");
        CountUnmet count = RunningApplication.bean(CountUnmet.class);
        for (int person = 0; person < 5; person++) {
            count.count(words, null, "person " + person);
        }
        JsonNode near = item(words.text()).get("proposals").get(0);
        assertThat(near.get("conceptId").asText()).isEqualTo("imkerij");
        assertThat(near.get("label").asText()).isEqualTo("imkerij");
        assertThat(near.get("why").asText()).isEqualTo("Lijkt op \"imkerij\"");
    }

    @Test
    void decidesOnWhatIsOpenAndUndoesWhatIsNot() {
        assertThat(decide("undo").expect(409).json().get("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("accept", "refuse");
        assertThat(decide("refuse").expect(200).json().get("state").asText()).isEqualTo("REFUSED");
        assertThat(decide("refuse").expect(409).problem()).isEqualTo("/problems/state");
        assertThat(accept("imkerij").expect(409).json().get("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("undo");
        decide("undo").expect(200);
        accept("imkerij").expect(200);
        accept("imkerij").expect(409);
        decide("undo").expect(200);
    }

    @Test
    void keepsALabelThatWasThereBefore() throws Exception {
        accept("imkerij").expect(200);
        String id = id();
        String again = Asking.nonsense();
        Asking.strangers(0, 5, again, "");
        // Meanwhile the words have become a label in another way.
        Database.change("update unmet_search set words = ? where words_key = ?", word, again);
        assertThat(post(id(again), "accept", "{\"conceptId\":\"lassen\"}")
                        .expect(422)
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("label-of-another");
        post(id(again), "accept", "{\"conceptId\":\"imkerij\"}").expect(200);
        post(id(again), "undo", null).expect(200);
        assertThat(Asking.ask(Api.stranger(), word, "")
                        .at("/interpreted/concepts/0/id")
                        .asText())
                .isEqualTo("imkerij");
        post(id, "undo", null).expect(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"conceptId":"flurbel"} | 422
        {"conceptId":""}        | 422
        {"conceptId":1}         | 422
        {"concept":"imkerij"}   | 422
        {}                      | 422
        []                      | 400
        """)
    void refusesWhatIsNoConcept(String body, int status) {
        post(id(), "accept", body).expect(status);
        assertThat(item().get("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void isForAdministratorsAlone() {
        Api member = Party.company().api();
        member.get("/api/admin/searches").expect(403);
        member.post("/api/admin/searches/" + id() + "/refuse", null).expect(403);
        Api.stranger().get("/api/admin/searches").expect(401);
        post(UUID.randomUUID().toString(), "refuse", null).expect(404);
        ADMIN.get("/api/admin/searches?state=LOST").expect(422);
        ADMIN.get("/api/admin/searches?size=1000").expect(422);
    }

    @Test
    void listsByStateThePagesInOrder() {
        decide("refuse").expect(200);
        assertThat(words("?state=REFUSED")).contains(word);
        assertThat(words("?state=OPEN")).doesNotContain(word);
        assertThat(words("?state=ACCEPTED")).doesNotContain(word);
        decide("undo").expect(200);
        assertThat(words("?state=OPEN")).contains(word);

        List<Long> counts = new ArrayList<>();
        long total = ADMIN.get("/api/admin/searches?size=2").json().get("total").asLong();
        for (int page = 0; page * 2 < total; page++) {
            ADMIN.get("/api/admin/searches?size=2&page=" + page)
                    .json()
                    .get("items")
                    .forEach(item -> counts.add(item.get("count").asLong()));
        }
        assertThat(counts).hasSize((int) total).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void writesDownWhoDecidedButNotTheWords() throws Exception {
        String id = id();
        decide("refuse").expect(200);
        decide("undo").expect(200);
        assertThat(Database.number("select count(*) from audit_entry where aggregate_id = ?", id))
                .isEqualTo(2);
        assertThat(Database.columnsWith(word)).containsExactly("unmet_search.words", "unmet_search.words_key");
    }

    private Api.Answer accept(String concept) {
        return post(id(), "accept", "{\"conceptId\":\"" + concept + "\"}");
    }

    private Api.Answer decide(String what) {
        return post(id(), what, null);
    }

    private static Api.Answer post(String id, String what, @Nullable String body) {
        return ADMIN.post("/api/admin/searches/" + id + "/" + what, body);
    }

    private String id() {
        return id(word);
    }

    private static String id(String key) {
        try {
            return Database.text("select id from unmet_search where words_key = ?", key);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode item() {
        return item(word);
    }

    private static JsonNode item(String words) {
        for (JsonNode item : items("?size=100")) {
            if (item.get("words").asText().equals(words)) {
                return item;
            }
        }
        throw new AssertionError("no " + words);
    }

    private static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        items(query + "&size=100").forEach(item -> words.add(item.get("words").asText()));
        return words;
    }

    private static JsonNode items(String query) {
        return ADMIN.get("/api/admin/searches" + query).expect(200).json().get("items");
    }
}
