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

/** Expectations answered by their forms, over HTTP. */
class ExpectationsApiIT {

    private final Person school = school();
    private final Person company = company();
    private final UUID id = talks();

    @Test
    void aProposalCopiesTheItemsOfTheKindAndTheCompetencesOfBothListings() {
        List<String> codes = new ArrayList<>();
        items().forEach(item -> codes.add(item.path("code").asText()));
        assertThat(codes).hasSizeGreaterThanOrEqualTo(10).contains("CONTACT_RHYTHM", "COMPETENCE_1", "COMPETENCE_2");
        JsonNode level = item("COMPETENCE_1");
        assertThat(level.path("form").asText()).isEqualTo("level");
        assertThat(level.path("required").asBoolean()).isFalse();
        assertThat(item("CONTACT_RHYTHM").path("asks").path("options")).hasSize(5);
        assertThat(item("GUIDANCE_HOURS").path("asks").path("unit").asText()).isEqualTo("uur per week");
    }

    @Test
    void typedAnswersAreComparedAndProposed() {
        answer(school, "CONTACT_RHYTHM", Map.of("choices", List.of("EVERY_DAY")));
        Answer both = answer(company, "CONTACT_RHYTHM", Map.of("choices", List.of("HALFWAY"), "words", "Kort."));
        assertThat(both.status()).isEqualTo(200);
        JsonNode item = item("CONTACT_RHYTHM");
        assertThat(item.path("discuss").asBoolean()).isTrue();
        assertThat(item.path("status").asText()).isEqualTo("DIFFERS");
        assertThat(item.path("offering").path("answer").asText()).isEqualTo("één keer halfweg. Kort.");
        assertThat(item.path("proposal").path("value").path("choices").path(0).asText())
                .isEqualTo("EVERY_TWO_WEEKS");

        Answer agreed = write(school, "CONTACT_RHYTHM", "agreed", Map.of("choices", List.of("WEEKLY")));
        JsonNode worded = find(agreed, "CONTACT_RHYTHM");
        assertThat(worded.path("agreed").path("answer").asText()).isEqualTo("elke week");
        assertThat(worded.path("agreed").path("value").path("choices").path(0).asText())
                .isEqualTo("WEEKLY");
        assertThat(worded.path("proposal").isMissingNode()
                        || worded.path("proposal").isNull())
                .isTrue();
    }

    @Test
    void levelsAreEachSidesOwn() {
        assertThat(answer(school, "COMPETENCE_1", Map.of("levels", Map.of("now", 1, "end", 3)))
                        .status())
                .isEqualTo(200);
        assertThat(answer(company, "COMPETENCE_1", Map.of("levels", Map.of("needed", 3, "end", 3)))
                        .status())
                .isEqualTo(200);
        JsonNode item = item("COMPETENCE_1");
        assertThat(item.path("discuss").asBoolean()).isTrue();
        assertThat(item.path("proposal")
                        .path("value")
                        .path("levels")
                        .path("needed")
                        .asInt())
                .isEqualTo(1);
        Answer wrong = answer(company, "COMPETENCE_1", Map.of("levels", Map.of("now", 1, "end", 5)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(pointers(wrong)).contains("/answer/levels/now", "/answer/levels/end");
    }

    @Test
    void whatTheFormDoesNotKnowIsRefusedAtItsField() {
        assertThat(pointers(answer(school, "GUIDANCE_HOURS", Map.of("number", 21))))
                .containsExactly("/answer/number");
        assertThat(pointers(answer(school, "GUIDANCE_HOURS", Map.of("number", 1.25))))
                .containsExactly("/answer/number");
        assertThat(pointers(answer(school, "GUIDANCE_HOURS", Map.of("choices", List.of("WEEKLY")))))
                .containsExactly("/answer/choices");
        assertThat(pointers(answer(school, "CONTACT_RHYTHM", Map.of("choices", List.of("NEVER")))))
                .containsExactly("/answer/choices/0");
        assertThat(pointers(answer(school, "CONTACT_RHYTHM", Map.of("choices", List.of("WEEKLY", "HALFWAY")))))
                .containsExactly("/answer/choices");
        assertThat(pointers(answer(school, "COMPETENCE_LEVELS", "x".repeat(601))))
                .containsExactly("/answer");
        assertThat(pointers(write(school, "CONTACT_RHYTHM", "agreed", ""))).containsExactly("/answer");
        assertThat(answer(school, "CONTACT_RHYTHM", List.of("WEEKLY")).status()).isEqualTo(422);
    }

    @Test
    void wordsAloneAreAnAnswerToEveryForm() {
        assertThat(answer(school, "GUIDANCE_HOURS", "De eerste week elke dag.").status())
                .isEqualTo(200);
        assertThat(answer(company, "CONTACT_RHYTHM", "WEEKLY").status()).isEqualTo(200);
        assertThat(item("CONTACT_RHYTHM").path("offering").path("answer").asText())
                .isEqualTo("elke week");
    }

    @Test
    void whatOthersChangedIsMarkedUntilItIsSeen() {
        assertThat(item("CONTACT_RHYTHM").path("changed").asBoolean()).isFalse();
        answer(company, "CONTACT_RHYTHM", "WEEKLY");
        assertThat(item("CONTACT_RHYTHM").path("changed").asBoolean()).isTrue();
        assertThat(find(look(company, id), "CONTACT_RHYTHM").path("changed").asBoolean())
                .isFalse();
        String upTo = look(school, id).body().path("updatedAt").asText();
        String path = "/api/collaborations/" + id + "/expectations/seen";
        assertThat(school.put(path, null, Map.of("upTo", upTo)).status()).isEqualTo(204);
        assertThat(item("CONTACT_RHYTHM").path("changed").asBoolean()).isFalse();
        assertThat(school.put(path, null, Map.of("upTo", "gisteren")).status()).isEqualTo(422);
        assertThat(school().put(path, null, Map.of("upTo", upTo)).status()).isEqualTo(404);
    }

    @Test
    void theHistoryOfAnItemLosesNoWords() {
        answer(school, "CONTACT_RHYTHM", "Elke dag.");
        answer(school, "CONTACT_RHYTHM", "Elke week.");
        write(company, "CONTACT_RHYTHM", "agreed", "Om de twee weken.");
        String path = "/api/collaborations/" + id + "/expectations/"
                + item("CONTACT_RHYTHM").path("id").asText() + "/history";
        List<String> told = new ArrayList<>();
        school.get(path)
                .body()
                .path("items")
                .forEach(change -> told.add(change.path("event").asText() + " "
                        + change.path("side").asText() + " "
                        + change.path("you").asBoolean() + " "
                        + change.path("answer").asText()));
        assertThat(told)
                .containsExactly(
                        "answered ASKING true Elke dag.",
                        "answered ASKING true Elke week.",
                        "worded OFFERING false Om de twee weken.");
        assertThat(school().get(path).status()).isEqualTo(404);
    }

    @Test
    void onceSignedTheAnswersAreFrozen() {
        align(id, school, company);
        sign(school, id);
        assertThat(sign(company, id).status()).isEqualTo(200);
        Answer late = answer(school, "CONTACT_RHYTHM", "WEEKLY");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("allowed")).isNotEmpty();
    }

    private UUID talks() {
        Map<String, Object> welding = Map.of("competences", List.of("MIG-lassen", "plan lezen"));
        UUID offer = listing(company, "OFFER", 2, welding);
        UUID talks =
                propose(school, offer, 1, TODAY.plusDays(5), TODAY.plusDays(30)).id();
        move(company, talks, "accept", "");
        return talks;
    }

    private JsonNode items() {
        return look(school, id).body().path("expectations");
    }

    private JsonNode item(String code) {
        return find(look(school, id), code);
    }

    private static JsonNode find(Answer answer, String code) {
        for (JsonNode item : answer.body().path("expectations")) {
            if (item.path("code").asText().equals(code)) {
                return item;
            }
        }
        throw new AssertionError(code + " is not in " + answer.body());
    }

    private Answer answer(Person person, String code, Object answer) {
        return write(person, code, "answer", answer);
    }

    private Answer write(Person person, String code, String what, Object answer) {
        JsonNode item = item(code);
        return person.put(
                "/api/collaborations/" + id + "/expectations/" + item.path("id").asText() + "/" + what,
                item.path("version").asLong(),
                Map.of("answer", answer));
    }

    private static List<String> pointers(Answer answer) {
        List<String> pointers = new ArrayList<>();
        answer.body()
                .path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        return pointers;
    }
}
