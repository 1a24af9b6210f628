package org.wisselwerk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.drill.Pair.Side;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Input;

/**
 * A listing, a proposal, talks, signatures, a visit, a check-in, an evaluation and going on: one write after the other.
 * It remembers nothing but its title: what comes next follows from what the server says is there.
 */
final class Story {

    private static final int PLACES = 3;
    private static final int TAKEN = 2;
    private static final String WORDS = "Elke vrijdag een bericht.";

    private final Side school;
    private final Side company;
    private final String title = "Stage lassen " + UUID.randomUUID();
    private final LocalDate today = LocalDate.now(BelgianTime.ZONE);

    Story(Pair pair) {
        school = pair.school();
        company = pair.company();
    }

    /** A write that somebody sends; each has a name of its own within the story. */
    record Act(
            String name,
            Side by,
            String method,
            String path,
            Object body,
            @Nullable Long version) {

        HttpResponse<String> send() {
            String text = body instanceof String plain
                    ? plain
                    : Input.JSON.valueToTree(body).toString();
            return by.client().send(method, path, text, version);
        }
    }

    /** What is to be done now; empty when it is told to the end. */
    Optional<Act> next() {
        JsonNode listing = listing();
        if (listing.isMissingNode()) {
            return act("write", company, "POST", "/api/listings", draft(), null);
        }
        String its = "/api/listings/" + id(listing);
        if (listing.path("state").asText().equals("DRAFT")) {
            return act("publish", company, "POST", its + "/publish", "", version(listing));
        }
        String room = room(listing);
        if (room == null) {
            return act("propose", school, "POST", "/api/collaborations", proposal(id(listing)), null);
        }
        JsonNode seen = school.client().json(room);
        return switch (seen.path("state").asText()) {
            case "PROPOSED" -> answered(room, seen);
            case "ALIGNING" -> aligned(room, seen);
            case "ACTIVE" -> run(room, seen);
            case "COMPLETED" -> evaluated(room, seen);
            case "EVALUATED" -> renewed(room);
            default -> throw new AssertionError("not a state of this story: " + seen);
        };
    }

    /** All that both sides can read of it, as text. */
    String snapshot() {
        JsonNode listing = listing();
        String room = listing.isMissingNode() ? null : room(listing);
        Stream<String> pages = room == null
                ? Stream.of()
                : Stream.of("", "/messages", "/papers", "/visits", "/check-ins", "/evaluation")
                        .flatMap(page -> Stream.of(school, company)
                                .map(side -> side.client()
                                        .send("GET", room + page, null, null)
                                        .body()));
        return Stream.concat(Stream.of(listing.toString()), pages).collect(Collectors.joining("\n"));
    }

    /** What belongs together is there together. */
    void isWhole() {
        JsonNode listing = listing();
        String room = listing.isMissingNode() ? null : room(listing);
        if (room == null) {
            return;
        }
        JsonNode seen = school.client().json(room);
        String state = seen.path("state").asText();
        boolean talks = state.equals("PROPOSED") || state.equals("ALIGNING");
        List<String> timeline = seen.path("timeline").findValuesAsText("event");
        assertThat(timeline.stream().filter("signed"::equals).count())
                .as("%s", seen)
                .isEqualTo(seen.path("signatures").size());
        assertThat(seen.path("signatures").size() == 2).as("%s", seen).isEqualTo(!talks);
        assertThat(timeline.contains("agreed")).as("%s", seen).isEqualTo(!talks);
        if (talks || state.equals("ACTIVE")) {
            assertThat(listing.at("/places/free").asInt())
                    .as("%s %s", state, listing)
                    .isEqualTo(talks ? PLACES : PLACES - TAKEN);
        }
    }

    /** The listing as its owner sees it, missing before it is written. */
    JsonNode listing() {
        return find(company.client().json("/api/organisations/" + company.organisation() + "/listings?size=100"))
                .map(item -> company.client().json("/api/listings/" + id(item)))
                .orElse(Input.JSON.missingNode());
    }

    private Optional<JsonNode> find(JsonNode page) {
        return items(page)
                .filter(item -> item.path("title").asText().equals(title))
                .findFirst();
    }

    /** Where both sides meet; it is there. */
    String room() {
        return Objects.requireNonNull(room(listing()));
    }

    /** Its address, null before somebody proposed. The newer one, after going on, is another story. */
    private @Nullable String room(JsonNode listing) {
        return items(school.client().json("/api/collaborations?size=100&organisationId=" + school.organisation()))
                .filter(item -> item.at("/listing/id").equals(listing.path("id")))
                .reduce((newer, older) -> older)
                .map(item -> "/api/collaborations/" + id(item))
                .orElse(null);
    }

    private Optional<Act> answered(String room, JsonNode seen) {
        return seen.path("turn").asText().equals("OFFERING")
                ? act(
                        "counter",
                        company,
                        "POST",
                        room + "/counter",
                        Map.of("terms", Map.of("places", TAKEN)),
                        version(seen))
                : act("accept", school, "POST", room + "/accept", "", version(seen));
    }

    private Optional<Act> aligned(String room, JsonNode seen) {
        for (JsonNode paper : seen.path("missingPapers")) {
            String code = paper.asText();
            return act(
                    "state " + code, company, "PUT", room + "/papers/" + code, Map.of("day", today.toString()), null);
        }
        for (JsonNode item : seen.path("expectations")) {
            String code = item.path("code").asText();
            String its = room + "/expectations/" + id(item);
            int agreed = item.at("/agreed/version").asInt();
            if (agreed == 0) {
                return act("word " + code, school, "PUT", its + "/agreed", Map.of("answer", WORDS), version(item));
            }
            for (String side : List.of("asking", "offering")) {
                if (!item.path(side).path("accepted").asBoolean()) {
                    Map<String, Integer> body = Map.of("agreedVersion", agreed);
                    Side by = side.equals("asking") ? school : company;
                    return act("accept " + code + " " + side, by, "POST", its + "/accept", body, version(item));
                }
            }
        }
        Side signer = seen.path("signatures").isEmpty() ? school : company;
        Map<String, Object> signature = Map.of(
                "revision", seen.at("/terms/revision").asInt(),
                "sha256", seen.path("revisionSha256").asText());
        return act("sign " + seen.path("signatures").size(), signer, "POST", room + "/sign", signature, version(seen));
    }

    private Optional<Act> run(String room, JsonNode seen) {
        if (school.client().json(room + "/messages").path("total").asInt() == 0) {
            Map<String, Object> message = Map.of("text", "Tot maandag.", "clientId", UUID.randomUUID());
            return act("message", school, "POST", room + "/messages", message, null);
        }
        JsonNode visit = school.client().json(room + "/visits").at("/items/0");
        if (visit.isMissingNode()) {
            Map<String, Object> draft =
                    Map.of("slots", List.of(today.plusDays(10) + "T10:00"), "place", "Atelier", "who", "mentor");
            return act("visit", school, "POST", room + "/visits", draft, null);
        }
        if (visit.path("state").asText().equals("PROPOSED")) {
            Map<String, Object> slot = Map.of("slot", visit.at("/slots/0").asText());
            return act("pick", company, "POST", room + "/visits/" + id(visit) + "/pick", slot, version(visit));
        }
        JsonNode first = school.client().json(room + "/check-ins").at("/items/0");
        for (String side : List.of("asking", "offering")) {
            if (first.path(side).isNull()) {
                Map<String, Object> score = Map.of(
                        "expectationId",
                        first.path("expectationId").asText(),
                        "score",
                        side.equals("asking") ? 5 : 2,
                        "text",
                        "Zoals afgesproken.");
                Side by = side.equals("asking") ? school : company;
                return act("check in " + side, by, "POST", room + "/check-ins", Map.of("scores", List.of(score)), null);
            }
        }
        Side by = turn(seen);
        return act("complete " + by.organisation(), by, "POST", room + "/complete", "", version(seen));
    }

    private Optional<Act> evaluated(String room, JsonNode seen) {
        Side by = turn(seen);
        Map<String, Object> evaluation = Map.of("givenOtherwise", true, "again", "YES");
        return act("evaluate " + by.organisation(), by, "POST", room + "/evaluate", evaluation, version(seen));
    }

    private Optional<Act> renewed(String room) {
        JsonNode renewal = school.client().json(room + "/evaluation").path("renewal");
        return renewal.path("by").isNull()
                ? act("renew", school, "POST", room + "/renew", "{}", null)
                : Optional.empty();
    }

    /** The school first, then whose turn it is. */
    private Side turn(JsonNode seen) {
        return seen.path("turn").asText().equals("OFFERING") ? company : school;
    }

    private Map<String, Object> draft() {
        return Map.of(
                "organisationId", company.organisation(),
                "direction", "OFFER",
                "kind", "INTERNSHIP_PLACE",
                "title", title,
                "description", "Lassen in een klein atelier.",
                "language", "nl",
                "postcode", "9000",
                "places", PLACES);
    }

    private Map<String, Object> proposal(String listing) {
        return Map.of(
                "organisationId",
                school.organisation(),
                "listingId",
                listing,
                "places",
                1,
                "period",
                Map.of("from", today.toString(), "to", today.plusDays(60).toString()),
                "message",
                "Past dit voor jullie?");
    }

    private static Optional<Act> act(
            String name, Side by, String method, String path, Object body, @Nullable Long version) {
        return Optional.of(new Act(name, by, method, path, body, version));
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    private static String id(JsonNode node) {
        return node.path("id").asText();
    }

    private static long version(JsonNode node) {
        return node.path("version").asLong();
    }
}
