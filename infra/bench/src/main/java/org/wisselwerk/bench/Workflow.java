package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.BelgianTime;

/**
 * A school and a company that go through transitions, one after the other. Each pair of stories has eleven: one is
 * proposed, countered, accepted, revised and withdrawn; the other, on which all is agreed beforehand, is signed, completed
 * and evaluated by both.
 */
final class Workflow {

    static final int TRANSITIONS = 11;

    private final SignedIn school;
    private final SignedIn company;
    private final LocalDate today = LocalDate.now(BelgianTime.ZONE);
    private final String offer;
    private final List<JsonNode> ready = new ArrayList<>();

    /** Prepares so many pairs of stories. */
    Workflow(SignedIn school, SignedIn company, int stories) {
        this.school = school;
        this.company = company;
        offer = listing();
        for (int i = 0; i < stories; i++) {
            ready.add(aligned());
        }
    }

    void movedTo(URI base) {
        school.movedTo(base);
        company.movedTo(base);
    }

    /** Goes through pairs of stories, from one to before another, each transition by the hand that it is given to. */
    void run(int from, int to, UnaryOperator<Supplier<JsonNode>> hand) {
        for (JsonNode signable : ready.subList(from, to)) {
            JsonNode c = hand.apply(() -> propose(offer)).get();
            c = step(hand, company, c, "counter", Map.of("terms", Map.of("places", 2)));
            c = step(hand, school, c, "accept", Map.of());
            c = step(hand, school, c, "revise", Map.of("terms", Map.of("places", 1)));
            step(
                    hand,
                    school,
                    c,
                    "withdraw",
                    Map.of("reason", c.at("/reasons/withdraw/0/code").asText(), "text", "Het past niet meer."));

            c = step(hand, school, signable, "sign", signature(signable));
            c = step(hand, company, c, "sign", signature(c));
            c = step(hand, school, c, "complete", Map.of());
            c = step(hand, company, c, "complete", Map.of());
            Map<String, Object> evaluation = Map.of("givenOtherwise", true, "again", "YES");
            c = step(hand, school, c, "evaluate", evaluation);
            step(hand, company, c, "evaluate", evaluation);
        }
    }

    private static JsonNode step(
            UnaryOperator<Supplier<JsonNode>> hand, SignedIn by, JsonNode seen, String transition, Object body) {
        return hand.apply(() -> by.post(room(seen) + "/" + transition, body, version(seen)))
                .get();
    }

    private JsonNode propose(String listing) {
        return school.post(
                "/api/collaborations",
                Map.of(
                        "organisationId",
                        school.organisation(),
                        "listingId",
                        listing,
                        "places",
                        1,
                        "period",
                        Map.of(
                                "from",
                                today.toString(),
                                "to",
                                today.plusDays(60).toString()),
                        "message",
                        "Past dit voor jullie?"),
                null);
    }

    private JsonNode aligned() {
        JsonNode proposed = propose(listing());
        String room = room(proposed);
        JsonNode talks = company.post(room + "/accept", Map.of(), version(proposed));
        for (JsonNode paper : talks.path("missingPapers")) {
            company.put(room + "/papers/" + paper.asText(), Map.of("day", today.toString()), null);
        }
        for (JsonNode item : talks.path("expectations")) {
            String its = room + "/expectations/" + item.path("id").asText();
            JsonNode last = find(
                    school.put(its + "/agreed", Map.of("answer", "Elke vrijdag een bericht."), version(item)), item);
            for (SignedIn side : List.of(school, company)) {
                Map<String, Integer> seen =
                        Map.of("agreedVersion", last.at("/agreed/version").asInt());
                last = find(side.post(its + "/accept", seen, version(last)), item);
            }
        }
        return school.get(room);
    }

    private String listing() {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "organisationId", company.organisation(),
                "direction", "OFFER",
                "kind", "INTERNSHIP_PLACE",
                "title", "Stage lassen",
                "description", "Lassen in een klein atelier.",
                "language", "nl",
                "postcode", "9000",
                "places", 3));
        JsonNode listing = company.post("/api/listings", draft, null);
        String id = listing.path("id").asText();
        company.post("/api/listings/" + id + "/publish", Map.of(), version(listing));
        return id;
    }

    private static Map<String, Object> signature(JsonNode seen) {
        return Map.of(
                "revision", seen.at("/terms/revision").asInt(),
                "sha256", seen.path("revisionSha256").asText());
    }

    private static JsonNode find(JsonNode collaboration, JsonNode item) {
        for (JsonNode one : collaboration.path("expectations")) {
            if (one.path("id").equals(item.path("id"))) {
                return one;
            }
        }
        throw new IllegalStateException("no such expectation: " + item);
    }

    private static String room(JsonNode collaboration) {
        return "/api/collaborations/" + collaboration.path("id").asText();
    }

    private static @Nullable Long version(JsonNode seen) {
        return seen.path("version").asLong();
    }
}
