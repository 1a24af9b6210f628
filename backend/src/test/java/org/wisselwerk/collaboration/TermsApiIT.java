package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.testing.Everywhere;

/** What terms say beside places and days, over HTTP. */
class TermsApiIT {

    private final Person school = school();
    private final Person company = company();

    @Test
    void whatOneSideWritesTheOtherReads() {
        UUID id = talking();
        Answer revised = revise(
                company,
                id,
                Map.of(
                        "weekdays",
                        List.of("FRI", "MON"),
                        "hoursPerWeek",
                        7.5,
                        "place",
                        "Atelier <b>Gent</b>",
                        "insurance",
                        "De school"));
        assertThat(revised.status()).isEqualTo(200);
        JsonNode terms = look(school, id).body().path("terms");
        assertThat(terms.path("revision").asInt()).isEqualTo(2);
        assertThat(terms.path("weekdays").toString()).isEqualTo("[\"MON\",\"FRI\"]");
        assertThat(terms.path("hoursPerWeek").asDouble()).isEqualTo(7.5);
        assertThat(terms.path("place").asText()).isEqualTo("Atelier <b>Gent</b>");
        assertThat(terms.path("places").asInt()).isEqualTo(2);
        assertThat(terms.path("loan").isNull()).isTrue();
        Answer again = revise(school, id, Map.of("place", "Atelier <b>Gent</b>"));
        assertThat(again.body().path("terms").path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void whatGetSaysCanBeSentBack() {
        UUID id = talking();
        revise(school, id, Map.of("pupils", List.of("6HV-03"), "place", "Gent"));
        JsonNode terms = look(company, id).body().path("terms");
        Answer same = move(company, id, "revise", Map.of("terms", terms));
        assertThat(same.plain().text()).isEqualTo(look(company, id).plain().text());
    }

    @Test
    void labelsAreForTheSchoolUntilBothTalkAndInNoEvent() {
        String label = "9PLANT-" + (System.nanoTime() % 10_000_000);
        UUID id = propose(school, listing(company, "OFFER", 2, Map.of()), 2, TODAY, TODAY.plusDays(5))
                .id();
        assertThat(look(school, id).body().path("school").asText()).isEqualTo("ASKING");
        UUID other = propose(company, listing(school, "NEED", 2, Map.of()), 2, TODAY, TODAY.plusDays(5))
                .id();
        assertThat(revise(school, other, "counter", Map.of("pupils", List.of(label)))
                        .body()
                        .path("terms")
                        .path("pupils")
                        .path(0)
                        .asText())
                .isEqualTo(label);
        assertThat(look(company, other).plain().text()).doesNotContain(label);
        move(company, other, "accept", "");
        assertThat(look(company, other)
                        .body()
                        .path("terms")
                        .path("pupils")
                        .path(0)
                        .asText())
                .isEqualTo(label);
        assertThat(revise(company, other, Map.of("pupils", List.of("8X"))).status())
                .isEqualTo(422);
        assertThat(Everywhere.naming(label))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column).endsWith(".arrangement"));
    }

    @Test
    void nonsenseIsNamedFieldByField() {
        UUID id = talking();
        Answer answer = revise(
                school,
                id,
                Map.of("hoursPerWeek", "veel", "colour", 1, "pupils", List.of("Emma"), "visit", Map.of("group", "x")));
        assertThat(answer.status()).isEqualTo(422);
        List<String> pointers = new ArrayList<>();
        answer.body()
                .path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        assertThat(pointers)
                .containsExactlyInAnyOrder("/terms/hoursPerWeek", "/terms/colour", "/terms/pupils", "/terms/visit");
        assertThat(move(school, id, "revise", Map.of("terms", 3)).status()).isEqualTo(422);
        assertThat(move(school, id, "revise", Map.of()).status()).isEqualTo(422);
        assertThat(look(school, id).body().path("terms").path("revision").asInt())
                .isEqualTo(1);
    }

    @Test
    void everybodyIsToldWhatChangedSinceTheyLooked() {
        UUID id = talking();
        assertThat(changes(company, id).path("seen").isNull()).isTrue();
        assertThat(mark(company, id, 1)).isEqualTo(204);
        revise(school, id, Map.of("place", "Gent", "pupils", List.of("6HV-03")));
        JsonNode seen = changes(company, id);
        assertThat(seen.path("seen").asInt()).isEqualTo(1);
        assertThat(seen.path("changes").toString())
                .isEqualTo("[{\"field\":\"place\",\"before\":null,\"after\":\"Gent\"},"
                        + "{\"field\":\"pupils\",\"before\":null,\"after\":[\"6HV-03\"]}]");
        assertThat(mark(company, id, 2)).isEqualTo(204);
        assertThat(changes(company, id).path("changes")).isEmpty();
        assertThat(mark(company, id, 9)).isEqualTo(422);
        assertThat(mark(company, id, 0)).isEqualTo(422);
    }

    @Test
    void toOthersTheyDoNotExist() {
        UUID id = talking();
        Person stranger = school();
        assertThat(stranger.get(path(id, "changes")).status()).isEqualTo(404);
        assertThat(mark(stranger, id, 1)).isEqualTo(404);
        assertThat(school.get(path(UUID.randomUUID(), "changes")).status()).isEqualTo(404);
    }

    private UUID talking() {
        UUID id = propose(school, listing(company, "OFFER", 2, Map.of()), 2, TODAY, TODAY.plusDays(5))
                .id();
        assertThat(move(company, id, "accept", "").status()).isEqualTo(200);
        return id;
    }

    private static Answer revise(Person person, UUID id, Map<String, Object> terms) {
        return revise(person, id, "revise", terms);
    }

    private static Answer revise(Person person, UUID id, String transition, Map<String, Object> terms) {
        return move(person, id, transition, Map.of("terms", terms));
    }

    private static JsonNode changes(Person person, UUID id) {
        return person.get(path(id, "changes")).body();
    }

    private static int mark(Person person, UUID id, int revision) {
        return person.put(path(id, "seen"), null, Map.of("revision", revision)).status();
    }

    private static String path(UUID id, String rest) {
        return "/api/collaborations/" + id + "/terms/" + rest;
    }
}
