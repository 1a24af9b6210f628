package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Everywhere;
import org.wisselwerk.testing.RunningApplication;

/** Which pupils come, said once both have signed, over HTTP. */
class LabelsApiIT {

    private final Person school = school();
    private final Person company = company();

    @Test
    void theSchoolSaysWhoComesAndWhatWasSignedStays() throws InterruptedException {
        String label = "9PLANT-" + (System.nanoTime() % 10_000_000);
        UUID id = agreed("6HV-03");
        JsonNode before = look(school, id).body();
        assertThat(before.path("state").asText()).isEqualTo("AGREED");
        assertThat(before.path("mayLabel").asBoolean()).isTrue();
        assertThat(look(company, id).body().path("mayLabel").asBoolean()).isFalse();

        Answer labelled = label(school, id, List.of("6HV-03", label, label));
        assertThat(labelled.status()).isEqualTo(200);
        assertThat(labelled.version()).isEqualTo(before.path("version").asLong() + 1);
        assertThat(pupils(company, id)).containsExactly("6HV-03", label);
        JsonNode after = look(company, id).body();
        for (String same : List.of("state", "revisionSha256", "signatures", "until", "turn")) {
            assertThat(after.path(same)).as(same).isEqualTo(before.path(same));
        }
        assertThat(after.at("/terms/revision")).isEqualTo(before.at("/terms/revision"));
        assertThat(after.path("timeline").findValuesAsText("event").getLast()).isEqualTo("labelled");
        assertThat(label(school, id, List.of("6HV-03", label)).version())
                .as("the same once more")
                .isEqualTo(labelled.version());

        RunningApplication.bean(Relay.class).await(Duration.ofSeconds(60));
        assertThat(company.get("/api/notifications").body().path("items").findValuesAsText("what"))
                .contains("labelled");
        assertThat(Everywhere.naming(label))
                .containsExactlyInAnyOrder("collaboration.labels", "collaboration_step.labels");
    }

    @Test
    void theyAreWorkedWithWhileItRuns() {
        UUID id = running(school, company);
        move(school, id, "complete", "");
        assertThat(label(school, id, List.of("6HV-07")).status()).isEqualTo(200);
        assertThat(look(company, id).body().path("turn").asText())
                .as("that it is over was said before")
                .isEqualTo("OFFERING");
        assertThat(school.get("/api/collaborations/" + id + "/visits")
                        .body()
                        .path("labels")
                        .toString())
                .isEqualTo("[\"6HV-07\"]");
        Map<String, Object> onPaper = Map.of("label", "6HV-07", "day", TODAY.toString());
        assertThat(school.put("/api/collaborations/" + id + "/papers/received", null, onPaper)
                        .status())
                .isEqualTo(200);
        assertThat(label(school, id, List.of()).status()).isEqualTo(200);
        assertThat(pupils(school, id)).as("nobody comes any more").isEmpty();
        move(company, id, "complete", "");
        assertThat(label(school, id, List.of("6HV-08")).slug()).isEqualTo("state");
    }

    @Test
    void whoLookedAtAnOlderVersionIsToldWhatChanged() {
        UUID id = agreed("6HV-03");
        long seen = look(school, id).version();
        label(school, id, List.of("6HV-04"));
        String path = "/api/collaborations/" + id + "/pupils";
        Answer stale = school.put(path, seen, Map.of("pupils", List.of("6HV-05")));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("errors").findValuesAsText("pointer")).containsExactly("/terms/pupils");
        assertThat(stale.body().at("/errors/0/message").asText()).contains("6HV-03", "6HV-04");
        assertThat(school.put(path, null, Map.of("pupils", List.of())).status()).isEqualTo(428);
        assertThat(pupils(school, id)).containsExactly("6HV-04");
    }

    @Test
    void onlyTheSchoolWritesThemAsLabelsForThePlacesThereAre() {
        UUID id = agreed("6HV-03");
        assertThat(codes(label(company, id, List.of("6HV-04")))).containsExactly("only-the-school");
        assertThat(codes(label(school, id, List.of("Emma Peeters")))).containsExactly("not-a-label");
        assertThat(codes(label(school, id, List.of("1A", "1B", "1C")))).containsExactly("too-many");
        assertThat(codes(write(school, id, Map.of()))).containsExactly("required");
        assertThat(codes(write(school, id, Map.of("pupils", List.of("1A"), "places", 3))))
                .containsExactly("unknown-field");
        assertThat(write(school, id, "[]").status()).isEqualTo(400);
        assertThat(label(join(school.organisation(), Role.MEMBER), id, List.of("1A"))
                        .status())
                .isEqualTo(403);
        assertThat(school().put("/api/collaborations/" + id + "/pupils", 1L, Map.of("pupils", List.of("1A")))
                        .status())
                .isEqualTo(404);
        assertThat(pupils(school, id)).containsExactly("6HV-03");

        UUID talking = talking(school, company);
        Answer early = label(school, talking, List.of("1A"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("allowed").toString()).contains("revise");
    }

    /** Two places, for which one pupil was named before both signed; it begins later. */
    private UUID agreed(String label) {
        UUID id = propose(school, listing(company, "OFFER", 2, Map.of()), 2, TODAY.plusDays(10), TODAY.plusDays(60))
                .id();
        move(company, id, "accept", "");
        move(school, id, "revise", Map.of("terms", Map.of("pupils", List.of(label))));
        return run(id, school, company);
    }

    private static Answer label(Person person, UUID id, List<String> labels) {
        return write(person, id, Map.of("pupils", labels));
    }

    private static Answer write(Person person, UUID id, Object body) {
        return person.put(
                "/api/collaborations/" + id + "/pupils", look(person, id).version(), body);
    }

    private static List<String> pupils(Person person, UUID id) {
        JsonNode labels = look(person, id).body().at("/terms/pupils");
        return StreamSupport.stream(labels.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> codes(Answer answer) {
        return answer.body().path("errors").findValuesAsText("code");
    }
}
