package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Everywhere;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** A name is planted wherever people write something that goes by itself; then time passes, and it is looked for everywhere. */
class RetentionIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String name = "Planted" + UUID.randomUUID().toString().substring(0, 8);
    private final Party school = Party.school();
    private final Party company = Party.company();
    private final Retention retention = RunningApplication.bean(Retention.class);
    private final Instant now = RunningApplication.bean(Clock.class).instant();

    @Test
    void whatCollaborationsSayGoesAYearAfterTheirEndAndNotBefore() {
        collaborationThatEnded();
        assertThat(Everywhere.naming(name))
                .contains(
                        "collaboration.message",
                        "collaboration.ended_text",
                        "collaboration.arrangement",
                        "collaboration_step.arrangement",
                        "expectation.asking_answer",
                        "expectation.agreed",
                        "expectation_change.words",
                        "message.text",
                        "motive.words");
        retention.run(after(11));
        assertThat(Everywhere.naming(name)).contains("collaboration.message", "expectation.agreed");
        retention.run(after(13));
        retention.run(after(13));
        assertNothingLeft();
    }

    @Test
    void whatStillRunsLosesNothing() {
        String running = proposed(published(company, listing("OFFER")), name);
        retention.run(after(13));
        assertThat(Everywhere.naming(name)).contains("collaboration.message");
        assertThat(school.api()
                        .get(running + "?organisationId=" + school.organisation())
                        .expect(200)
                        .text())
                .contains(name);
    }

    @Test
    void whomToAskAboutAListingGoesAYearAfterItClosed() {
        ObjectNode contact = Input.JSON.createObjectNode().put("name", name).put("email", name + "@example.com");
        String open = published(company, listing("OFFER").set("contact", contact));
        retention.run(after(13));
        assertThat(Everywhere.naming(name)).containsExactly("listing.contact");
        long version =
                company.api().get("/api/listings/" + open).json().get("version").asLong();
        company.api()
                .post("/api/listings/" + open + "/close", "{\"reason\":\"WITHDRAWN\"}", version)
                .expect(200);
        retention.run(after(11));
        assertThat(Everywhere.naming(name)).containsExactly("listing.contact");
        retention.run(after(13));
        assertNothingLeft();
    }

    @Test
    void draftsThatNobodyFinishedGoAfterTwoYears() throws InterruptedException {
        Api.Answer draft = company.api()
                .post(
                        "/api/listings",
                        listing("OFFER")
                                .put("organisationId", company.organisation().toString())
                                .put("title", "Stage bij " + name)
                                .toString())
                .expect(201);
        retention.run(after(23));
        company.api().get(draft.header("Location")).expect(200);
        retention.run(after(25));
        company.api().get(draft.header("Location")).expect(404);
        assertThat(RunningApplication.bean(Relay.class).await(LIMIT)).isTrue();
        assertNothingLeft();
    }

    @Test
    void reportsGoHalfAYearAfterTheDecision() {
        String listing = published(company, listing("OFFER"));
        school.api()
                .post("/api/listings/" + listing + "/reports", "{\"reason\":\"OTHER\",\"words\":\"" + name + "\"}")
                .expect(204);
        retention.run(after(7));
        assertThat(Everywhere.naming(name)).containsExactly("moderation_report.words");
        Api administrator = Api.administrator();
        for (JsonNode item :
                administrator.get("/api/admin/reports?size=100").json().get("items")) {
            if (item.at("/listing/id").asText().equals(listing)) {
                administrator
                        .post("/api/admin/reports/" + item.get("id").asText() + "/dismiss", null)
                        .expect(200);
            }
        }
        retention.run(after(5));
        assertThat(Everywhere.naming(name)).isNotEmpty();
        retention.run(after(7));
        assertNothingLeft();
    }

    @Test
    void requestsThatNobodyDecidedOnAndOldTokensGo() {
        Party asker = Party.school();
        asker.api()
                .post(
                        "/api/organisations/" + company.organisation() + "/access-requests",
                        "{\"message\":\"Ik ben " + name + "\"}")
                .expect(201);
        company.api()
                .post(
                        "/api/organisations/" + company.organisation() + "/tokens",
                        "{\"name\":\"" + name + "\",\"days\":1}")
                .expect(201);
        assertThat(Everywhere.naming(name)).containsExactlyInAnyOrder("access_request.message", "api_token.name");
        retention.run(after(13));
        assertNothingLeft();
    }

    @Test
    void anAddressThatAnImportGaveGoesAfterTwoYears() throws InterruptedException {
        String line = Input.JSON
                .createObjectNode()
                .put("ref", "a")
                .put("direction", "NEED")
                .put("kind", "GUEST_LESSON")
                .put("title", "Gastles")
                .put("description", "Over hout.")
                .put("language", "nl")
                .put("postcode", "9000")
                .<ObjectNode>set(
                        "organisation",
                        Input.JSON
                                .createObjectNode()
                                .put("name", "School " + UUID.randomUUID())
                                .put("type", "SCHOOL")
                                .put("postcode", "9000")
                                .put("contactEmail", name + "@example.com"))
                .toString();
        String answer = Api.administrator().stream(
                        "POST",
                        "/api/import/listings?source=retention",
                        BodyPublishers.ofString(line),
                        "application/x-ndjson",
                        null)
                .expect(200)
                .text();
        assertThat(answer).contains("\"created\":1");
        retention.run(after(23));
        assertThat(Everywhere.naming(name)).containsExactly("organisation.contact_email");
        retention.run(after(25));
        assertNothingLeft();
    }

    @Test
    void theAuditLogForgetsFromWhereBeforeItForgetsWho() {
        String listing = published(company, listing("OFFER"));
        String log = "/api/admin/audit?about=" + listing;
        Api administrator = Api.administrator();
        assertThat(administrator.get(log).json().at("/items/0/from").asText()).isEqualTo("127.0.0.0/24");
        retention.run(after(7));
        assertThat(administrator.get(log).json().at("/items/0/from").isNull()).isTrue();
        assertThat(administrator.get(log).json().at("/items/0/by/name").asText())
                .isEqualTo(company.name());
        retention.run(after(25));
        assertThat(administrator.get(log).json().get("items")).isEmpty();
    }

    private void collaborationThatEnded() {
        String room = proposed(published(company, listing("OFFER")), "Groeten, " + name);
        long version = version(room);
        company.api().post(room + "/accept", null, version).expect(200);
        JsonNode expectation = school.api().get(room).json().at("/expectations/0");
        String words = "{\"answer\":\"" + name + " begeleidt.\"}";
        String path = room + "/expectations/" + expectation.get("id").asText();
        school.api()
                .put(path + "/answer", words, expectation.get("version").asLong())
                .expect(200);
        school.api()
                .put(path + "/agreed", words, expectation.get("version").asLong() + 1)
                .expect(200);
        school.api()
                .post(
                        room + "/revise",
                        "{\"terms\":{\"places\":1,\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-03-01\"},\"place\":\"Bij"
                            + " "
                                + name + "\"}}",
                        version(room))
                .expect(200);
        school.api()
                .put(room + "/motives", "{\"codes\":[],\"words\":\"Omdat " + name + " het vroeg.\"}", 0)
                .expect(200);
        school.api()
                .post(room + "/messages", "{\"text\":\"Dag " + name + "\",\"clientId\":\"" + UUID.randomUUID() + "\"}")
                .expect(201);
        school.api()
                .post(room + "/withdraw", "{\"reason\":\"OTHER\",\"text\":\"" + name + " is weg.\"}", version(room))
                .expect(200);
    }

    private long version(String room) {
        return school.api().get(room).expect(200).json().get("version").asLong();
    }

    private String proposed(String listing, String message) {
        ObjectNode body = Input.JSON
                .createObjectNode()
                .put("organisationId", school.organisation().toString())
                .put("listingId", listing)
                .put("places", 1)
                .put("message", message);
        body.putObject("period").put("from", "2027-02-01").put("to", "2027-03-01");
        return school.api()
                .post("/api/collaborations", body.toString())
                .expect(201)
                .header("Location");
    }

    private static String published(Party party, ObjectNode listing) {
        return Party.id(party.published(listing));
    }

    private static ObjectNode listing(String direction) {
        return Input.JSON
                .createObjectNode()
                .put("direction", direction)
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage lassen")
                .put("description", "Lassen en plooien.")
                .put("language", "nl")
                .put("postcode", "8500")
                .put("places", 2);
    }

    private Instant after(int months) {
        return now.atZone(BelgianTime.ZONE).plusMonths(months).toInstant();
    }

    private void assertNothingLeft() {
        assertThat(Everywhere.naming(name)).isEqualTo(List.of());
        assertThat(Everywhere.documents(name)).isZero();
    }
}
