package org.wisselwerk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Proposing to an organisation that an import brought and nobody acts for yet. */
class ClaimIT {

    private final Party school = Party.school();
    private final String name = "Atelier " + UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@atelier.example";

    @Test
    void whoReadsItsMailBecomesItsOwnerAndAnswers() {
        JsonNode listing = imported(address);
        String room = school.api()
                .post("/api/collaborations", proposal(listing))
                .expect(201)
                .header("Location");
        Inbox.Received letter = Inbox.last(address, 1);
        assertThat(letter.subject()).contains(school.name(), name);
        assertThat(letter.path()).endsWith("?vraag=" + room.substring(room.lastIndexOf('/') + 1));
        Party reader = Party.company();
        reader.api().post("/api/invitations/" + letter.token() + "/accept", "").expect(200);
        JsonNode seen = reader.api().get(room).expect(200).json();
        assertThat(seen.get("allowed")).extracting(JsonNode::asText).contains("accept");
        assertThat(reader.api()
                        .get("/api/organisations/"
                                + listing.at("/organisation/id").asText() + "/members")
                        .expect(200)
                        .json()
                        .at("/0/role")
                        .asText())
                .isEqualTo("OWNER");
    }

    @Test
    void theLinkIsOverOnceAnAdministratorGaveTheOrganisationToSomebodyElse() {
        JsonNode listing = imported(address);
        school.api().post("/api/collaborations", proposal(listing)).expect(201);
        String link = "/api/invitations/" + Inbox.last(address, 1).token();
        Party asker = Party.company();
        String organisation = listing.at("/organisation/id").asText();
        int before = Inbox.of(RunningApplication.ADMIN).size();
        asker.api()
                .post("/api/organisations/" + organisation + "/access-requests", "{\"message\":\"Ik werk er.\"}")
                .expect(201);
        Api administrator = Api.administrator();
        JsonNode waiting = waiting(administrator, organisation);
        assertThat(waiting.get("claimed").asBoolean()).isFalse();
        assertThat(waiting.get("message").asText()).isEqualTo("Ik werk er.");
        Inbox.Received told = Inbox.await(RunningApplication.ADMIN, before + 1).stream()
                .filter(letter -> letter.subject().contains(name))
                .findFirst()
                .orElseThrow();
        assertThat(told.subject()).contains(asker.name());
        administrator
                .post("/api/access-requests/" + waiting.get("id").asText() + "/grant", "{\"role\":\"MEMBER\"}")
                .expect(204);

        Party.company().api().post(link + "/accept", "").expect(410);
        Api.stranger().get(link).expect(410);
        assertThat(asker.api()
                        .get("/api/organisations/" + organisation + "/members")
                        .expect(200)
                        .json()
                        .findValuesAsText("role"))
                .containsExactly("OWNER");
    }

    private static JsonNode waiting(Api administrator, String organisation) {
        for (JsonNode one :
                administrator.get("/api/access-requests").expect(200).json().get("toDecide")) {
            if (one.get("organisationId").asText().equals(organisation)) {
                return one;
            }
        }
        throw new AssertionError("nobody waits for " + organisation);
    }

    @Test
    void whoReadsItsMailMakesAnAccountOnTheSpot() {
        JsonNode listing = imported(address);
        assertThat(listing.at("/organisation/claimed").asBoolean()).isFalse();
        assertThat(listing.at("/organisation/reachable").asBoolean()).isTrue();
        String room = school.api()
                .post("/api/collaborations", proposal(listing))
                .expect(201)
                .header("Location");
        String token = Inbox.last(address, 1).token();
        Api reader = Api.stranger();
        reader.post("/api/registrations", registration("iemand.anders@atelier.example", token))
                .expect(410);
        reader.post("/api/registrations", registration(address, token)).expect(204);
        reader.withCsrf(reader.get("/api/session").json().get("csrfToken").asText());
        reader.post("/api/invitations/" + token + "/accept", "").expect(200);
        reader.get(room).expect(200);
    }

    private static String registration(String email, String token) {
        return Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("name", "Lies Claes")
                .put("password", "een lang wachtwoord")
                .put("language", "nl")
                .put("invitation", token)
                .toString();
    }

    @Test
    void withoutAnAddressThatCanBeWrittenToNobodyIsAsked() {
        for (String unreachable : Arrays.asList(null, "an(d)re@atelier.example")) {
            JsonNode listing = imported(unreachable);
            assertThat(listing.at("/organisation/reachable").asBoolean()).isFalse();
            Api.Answer refused =
                    school.api().post("/api/collaborations", proposal(listing)).expect(409);
            assertThat(refused.problem()).isEqualTo("/problems/unclaimed");
        }
    }

    private String proposal(JsonNode listing) {
        return "{\"organisationId\":\"" + school.organisation() + "\",\"listingId\":\""
                + listing.get("id").asText()
                + "\",\"places\":1,\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-03-01\"}}";
    }

    private JsonNode imported(@Nullable String contact) {
        String source = "claim-" + UUID.randomUUID();
        ObjectNode line = Input.JSON
                .createObjectNode()
                .put("ref", "1")
                .put("direction", "OFFER")
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage lassen")
                .put("description", "Lassen.")
                .put("language", "nl")
                .put("postcode", "9000")
                .put("places", 2);
        line.putObject("organisation")
                .put("name", name)
                .put("type", "COMPANY")
                .put("postcode", "9000")
                .put("contactEmail", contact);
        Api administrator = Api.administrator();
        Api.Answer answer = administrator
                .send("POST", "/api/import/listings?source=" + source, line.toString(), "application/x-ndjson", null)
                .expect(200);
        assertThat(answer.text()).contains("\"created\":1");
        administrator.post("/api/admin/search/flush", "").expect(204);
        return Api.stranger()
                .get("/api/listings?source=" + source)
                .expect(200)
                .json()
                .at("/items/0");
    }
}
