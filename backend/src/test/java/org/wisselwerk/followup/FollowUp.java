package org.wisselwerk.followup;

import static org.wisselwerk.collaboration.People.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.platform.Input;

/** What two sides say of a collaboration while it runs and when it is over, over HTTP. */
public final class FollowUp {

    private FollowUp() {}

    static String path(UUID room, String rest) {
        return "/api/collaborations/" + room + "/" + rest;
    }

    static JsonNode checkIns(Person person, UUID room) {
        return person.get(path(room, "check-ins")).body();
    }

    static List<UUID> items(Person person, UUID room) {
        return checkIns(person, room).path("items").findValuesAsText("expectationId").stream()
                .map(UUID::fromString)
                .toList();
    }

    /** @param scores of the first expectations, in their order */
    public static Answer checkIn(Person person, UUID room, int... scores) {
        List<UUID> items = items(person, room);
        ArrayNode given = Input.JSON.createArrayNode();
        for (int i = 0; i < scores.length; i++) {
            given.add(Input.JSON.valueToTree(score(items.get(i), scores[i])));
        }
        return person.post(
                path(room, "check-ins"), null, Input.JSON.createObjectNode().set("scores", given));
    }

    static Map<String, Object> score(UUID item, int score) {
        return Map.of("expectationId", item, "score", score, "text", "woord " + score);
    }

    /** Which expectations are a reason to talk, in their order. */
    public static List<Boolean> flags(JsonNode seen) {
        return StreamSupport.stream(seen.path("items").spliterator(), false)
                .map(item -> item.path("flagged").asBoolean())
                .toList();
    }

    public static JsonNode evaluation(Person person, UUID room) {
        return person.get(path(room, "evaluation")).body();
    }

    static ObjectNode answers(Person person, UUID room) {
        ObjectNode answers = Input.JSON.createObjectNode();
        evaluation(person, room).path("questions").forEach(question -> {
            switch (question.path("type").asText()) {
                case "SCALE" -> answers.put(question.path("code").asText(), 4);
                case "TEXT" -> answers.put(question.path("code").asText(), "Zo houden.");
                default -> {}
            }
        });
        return answers;
    }

    /** A four for everything. */
    public static Answer evaluate(Person person, UUID room, String again) {
        return evaluate(person, room, answers(person, room), again);
    }

    static Answer evaluate(Person person, UUID room, ObjectNode answers, String again) {
        ObjectNode body = Input.JSON.createObjectNode().put("again", again);
        body.set("answers", answers);
        return move(person, room, "evaluate", body);
    }

    /** What somebody was told of this kind. */
    public static List<JsonNode> told(Person person, String what) {
        JsonNode items = person.get("/api/notifications").body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.path("what").asText().equals(what))
                .toList();
    }
}
