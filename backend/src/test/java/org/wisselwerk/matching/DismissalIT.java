package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

/** Hiding a match, over HTTP: for whom, until when, and what remains of it. */
class DismissalIT {

    private static final Party SCHOOL = Party.school();
    private static final Party COMPANY = Party.company();
    private static String offer = "";

    private String need = "";

    @BeforeAll
    static void publishAnOffer() {
        offer = published(COMPANY, "OFFER");
    }

    @BeforeEach
    void publishANeed() {
        need = published(SCHOOL, "NEED");
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
    }

    @Test
    void hidesAMatchForThisListingAndBringsItBack() {
        assertThat(refs(matches(""))).contains(offer);

        dismiss("{\"reason\":\"TOO_FAR\",\"text\":\"te ver met de bus\"}").expect(204);
        dismiss("{\"reason\":\"TOO_FAR\",\"text\":\"te ver met de bus\"}").expect(204);

        JsonNode left = matches("");
        assertThat(refs(left)).doesNotContain(offer);
        assertThat(left.get("dismissed").asLong()).isEqualTo(1);
        JsonNode hidden = matches("?dismissed=true").get("items").get(0);
        assertThat(hidden.at("/listing/id").asText()).isEqualTo(offer);
        assertThat(hidden.at("/dismissal/text").asText()).isEqualTo("te ver met de bus");

        SCHOOL.api().delete(path()).expect(204);
        SCHOOL.api().delete(path()).expect(204);
        assertThat(refs(matches(""))).contains(offer);
    }

    @Test
    void tellsTheAdministratorNumbersAndNoWords() {
        dismiss("{\"reason\":\"OTHER_TRADE\",\"text\":\"geheime-woorden\"}").expect(204);
        Api.Answer figures =
                Api.administrator().get("/api/admin/matching/dismissals").expect(200);
        assertThat(figures.text()).doesNotContain("geheime-woorden").doesNotContain(need);
        assertThat(figures.json().get("items")).anySatisfy(row -> {
            assertThat(row.get("reason").asText()).isEqualTo("OTHER_TRADE");
            assertThat(row.get("criterion").asText()).isEqualTo("substance");
            assertThat(row.get("count").asLong()).isPositive();
        });
        SCHOOL.api().get("/api/admin/matching/dismissals").expect(403);
    }

    @Test
    void isForCoordinatorsOfTheListingAlone() {
        COMPANY.api().put(path(), "{\"reason\":\"FULL\"}").expect(403);
        Api.administrator().put(path(), "{\"reason\":\"FULL\"}").expect(403);
        Api.stranger().put(path(), "{\"reason\":\"FULL\"}").expect(401);
    }

    @Test
    void refusesWhatMakesNoSense() {
        dismiss("{\"reason\":\"BORED\"}").expect(422);
        dismiss("{}").expect(422);
        dismiss("{\"reason\":\"OTHER\",\"text\":\"" + "a".repeat(301) + "\"}").expect(422);
        dismiss("{\"reason\":\"OTHER\",\"extra\":1}").expect(422);
        String listing = "/api/listings/" + need + "/dismissals/";
        SCHOOL.api().put(listing + UUID.randomUUID(), "{\"reason\":\"FULL\"}").expect(404);
        SCHOOL.api()
                .put(listing + published(SCHOOL, "NEED"), "{\"reason\":\"FULL\"}")
                .expect(422);
        SCHOOL.api()
                .put("/api/listings/" + UUID.randomUUID() + "/dismissals/" + offer, "{\"reason\":\"FULL\"}")
                .expect(404);
    }

    @Test
    void explainsInFrench() {
        JsonNode match = SCHOOL.api()
                .speaking("fr")
                .get("/api/listings/" + need + "/matches")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        assertThat(match.get("criteria"))
                .extracting(criterion -> criterion.get("explanation").asText())
                .anySatisfy(text -> assertThat(text).startsWith("En commun"));
    }

    private JsonNode matches(String query) {
        return SCHOOL.api()
                .get("/api/listings/" + need + "/matches" + query)
                .expect(200)
                .json();
    }

    private Api.Answer dismiss(String body) {
        return SCHOOL.api().put(path(), body);
    }

    private String path() {
        return "/api/listings/" + need + "/dismissals/" + offer;
    }

    private static List<String> refs(JsonNode page) {
        return page.get("items").findValuesAsText("id").stream().distinct().toList();
    }

    private static String published(Party party, String direction) {
        ObjectNode body = Input.JSON.createObjectNode();
        body.put("direction", direction)
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage uurwerkmaker")
                .put("description", "Horloges herstellen.")
                .put("postcode", "8500")
                .put("places", 2);
        return Party.id(party.published(body));
    }
}
