package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** Where what was proposed, agreed on and dismissed stood among the matches; counted by the difference it makes. */
class PositionsIT {

    private static final String KIND = "EXTERNAL_ASSIGNMENT";
    private static final Map<String, Object> BELLS =
            Map.of("kind", KIND, "title", "Klokkenstoel voor een beiaard", "description", "Een klokkenstoel smeden.");

    private final Person school = school();
    private final Person company = company();

    @Test
    void countsWhereAProposalStoodAndWhetherItWasAgreedOn() throws Exception {
        UUID offer = listing(company, "OFFER", 1, BELLS);
        UUID need = listing(school, "NEED", 1, BELLS);
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
        long proposedBefore = count("PROPOSED");
        long agreedBefore = count("AGREED");
        long unknownBefore = unknown("PROPOSED");

        UUID room = propose(offer, need);
        noted();
        assertThat(count("PROPOSED")).isEqualTo(proposedBefore + 1);
        assertThat(unknown("PROPOSED"))
                .as("it is among the matches of the need")
                .isEqualTo(unknownBefore);
        assertThat(use("PROPOSED").path("meanReciprocalRank").asDouble()).isGreaterThan(0);
        assertThat(count("AGREED")).isEqualTo(agreedBefore);

        move(company, room, "accept", "");
        align(room, school, company);
        sign(school, room);
        assertThat(sign(company, room).status()).isEqualTo(200);
        noted();
        assertThat(count("AGREED")).isEqualTo(agreedBefore + 1);
        assertThat(count("PROPOSED")).isEqualTo(proposedBefore + 1);
        RunningApplication.bean(NoteProposedMatches.class).deliver(List.of(room));
        assertThat(count("AGREED")).as("told twice, counted once").isEqualTo(agreedBefore + 1);
    }

    /** Equal in everything, so that nothing but how often each is asked decides, and its id where that is equal too. */
    @Test
    void ofTwoEqualsTheLeastAskedComesFirst() {
        List<String> offers = Stream.of(listing(company, "OFFER", 1, BELLS), listing(company, "OFFER", 1, BELLS))
                .map(UUID::toString)
                .sorted()
                .toList();
        UUID need = listing(school, "NEED", 1, BELLS);
        assertThat(offered(need, offers)).isEqualTo(offers);

        UUID room = propose(UUID.fromString(offers.getFirst()), need);
        assertThat(offered(need, offers)).isEqualTo(offers.reversed());

        assertThat(move(school, room, "withdraw", Map.of("reason", "MISTAKE")).status())
                .isEqualTo(200);
        assertThat(offered(need, offers)).isEqualTo(offers);
    }

    /** Those of these offers, in the order of the need's matches. */
    private List<String> offered(UUID need, List<String> offers) {
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
        List<String> ids = new ArrayList<>();
        school.get("/api/listings/" + need + "/matches?size=100")
                .body()
                .get("items")
                .forEach(item -> ids.add(item.get("listing").get("id").asText()));
        ids.retainAll(offers);
        return ids;
    }

    @Test
    void whatRestsOnNoListingOfTheirOwnStoodInNoList() throws Exception {
        UUID offer = listing(company, "OFFER", 1, BELLS);
        long before = unknown("PROPOSED");
        propose(offer, null);
        noted();
        assertThat(unknown("PROPOSED")).isEqualTo(before + 1);
    }

    @Test
    void dismissalsStandBesideThem() {
        UUID offer = listing(company, "OFFER", 1, BELLS);
        UUID need = listing(school, "NEED", 1, BELLS);
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
        long before = count("DISMISSED");
        assertThat(school.put("/api/listings/" + need + "/dismissals/" + offer, null, Map.of("reason", "TOO_FAR"))
                        .status())
                .isEqualTo(204);
        assertThat(count("DISMISSED")).isEqualTo(before + 1);
        assertThat(use("DISMISSED").path("positions")).hasSize(5);
        assertThat(school.get("/api/admin/matching/positions").status()).isEqualTo(403);
    }

    private UUID propose(UUID offer, @Nullable UUID own) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("organisationId", school.organisation());
        wish.put("listingId", offer);
        if (own != null) {
            wish.put("counterListingId", own);
        }
        wish.put("places", 1);
        wish.put(
                "period",
                Map.of("from", TODAY.toString(), "to", TODAY.plusDays(60).toString()));
        return school.post("/api/collaborations", null, wish).id();
    }

    private static void noted() throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await("proposed-matches", Duration.ofSeconds(30)))
                .isTrue();
    }

    private static long count(String use) {
        return use(use).path("count").asLong();
    }

    private static long unknown(String use) {
        return use(use).path("unknown").asLong();
    }

    private static JsonNode use(String use) {
        JsonNode items = Api.administrator()
                .get("/api/admin/matching/positions")
                .expect(200)
                .json()
                .path("items");
        for (JsonNode item : items) {
            if (item.path("kind").asText().equals(KIND)
                    && item.path("use").asText().equals(use)) {
                return item;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
