package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

/** How a listing could match better, over HTTP: what is promised comes true when the proposal is written. */
class ImprovementIT {

    private static final Party SCHOOL = Party.school();
    private static final Party COMPANY = Party.company();
    private static final int OFFERS = 3;
    private static String need = "";

    /** A trade of its own, so that no other test has counterparts for it; too far, and with nothing firmly said. */
    @BeforeAll
    static void publish() {
        for (int i = 0; i < OFFERS; i++) {
            ObjectNode offer = body(COMPANY, "OFFER", "Stage zadelmaker", "8400");
            offer.putArray("competences").add("zadelmaker");
            offer.put("radiusKm", 0);
            publish(COMPANY, offer);
        }
        need = publish(SCHOOL, need());
        flush();
    }

    @Test
    void keepsItsPromise() {
        JsonNode report = improvements(SCHOOL.api());
        assertThat(report.get("good").asLong()).isEqualTo(good()).isZero();
        assertThat(report.get("judged").asInt()).isGreaterThanOrEqualTo(OFFERS);
        JsonNode item = StreamSupport.stream(report.get("items").spliterator(), false)
                .filter(one -> one.get("code").asText().equals("radius-too-small"))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("text").asText()).startsWith("Kan het ook wat verder?");
        assertThat(item.at("/gain/good").asInt()).isEqualTo(OFFERS);

        ObjectNode changed = need();
        changed.setAll((ObjectNode) item.get("proposal"));
        long version = SCHOOL.api()
                .get("/api/listings/" + need)
                .expect(200)
                .json()
                .get("version")
                .asLong();
        SCHOOL.api().put("/api/listings/" + need, changed.toString(), version).expect(200);
        flush();
        assertThat(good()).isEqualTo(OFFERS);
        assertThat(improvements(SCHOOL.api()).get("good").asLong()).isEqualTo(OFFERS);
    }

    @Test
    void worksForADraftAndSpeaksThreeLanguages() {
        String draft = draft(SCHOOL, need());
        for (String language : new String[] {"nl", "en", "fr"}) {
            JsonNode report = SCHOOL.api()
                    .speaking(language)
                    .get("/api/listings/" + draft + "/improvements")
                    .expect(200)
                    .json();
            assertThat(report.get("items")).isNotEmpty();
        }
        COMPANY.api().get("/api/listings/" + draft + "/improvements").expect(404);
    }

    @Test
    void isForItsOrganisationAndTheAdministrator() {
        Api.administrator().get("/api/listings/" + need + "/improvements").expect(200);
        COMPANY.api().get("/api/listings/" + need + "/improvements").expect(404);
        SCHOOL.api().get("/api/listings/" + UUID.randomUUID() + "/improvements").expect(404);
        Api.stranger().get("/api/listings/" + need + "/improvements").expect(401);
    }

    private static JsonNode improvements(Api api) {
        return api.get("/api/listings/" + need + "/improvements").expect(200).json();
    }

    private static long good() {
        return SCHOOL.api()
                .get("/api/listings/" + need + "/matches?minScore=60")
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    private static ObjectNode need() {
        ObjectNode need = body(SCHOOL, "NEED", "Stage bij een zadelmaker", "8500");
        need.put("radiusKm", 40);
        return need;
    }

    private static ObjectNode body(Party party, String direction, String title, String postcode) {
        ObjectNode body = Input.JSON.createObjectNode();
        return body.put("organisationId", party.organisation().toString())
                .put("direction", direction)
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", title)
                .put("description", "Zadels herstellen.")
                .put("postcode", postcode);
    }

    private static String draft(Party party, ObjectNode body) {
        String path =
                party.api().post("/api/listings", body.toString()).expect(201).header("Location");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String publish(Party party, ObjectNode body) {
        String id = draft(party, body);
        party.api().post("/api/listings/" + id + "/publish", null, 0).expect(200);
        return id;
    }

    private static void flush() {
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
    }
}
