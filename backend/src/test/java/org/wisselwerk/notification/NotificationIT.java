package org.wisselwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Inbox.Received;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** What people are told, from what happened to the page and the mailbox. */
class NotificationIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** A Monday, when weekly digests are written too. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Party school = Party.school();
    private final Party company = Party.company();
    private final Digests digests = RunningApplication.bean(Digests.class);

    @Test
    void theOwnerOfACounterpartIsToldOnceAndAgainOnlyOfWhatIsNews() throws InterruptedException {
        school.published(need());
        String offer = company.published(offer());
        assertThat(told(school, offer)).hasSize(1);
        JsonNode first = told(school, offer).getFirst();
        assertThat(first.get("kind").asText()).isEqualTo("MATCH");
        assertThat(first.at("/listing/organisation").asText()).isEqualTo(company.name());
        assertThat(first.get("read").asBoolean()).isFalse();
        assertThat(told(company, offer)).isEmpty();

        company.api()
                .put(
                        offer,
                        offer().put("title", "Stage in ons eigen lasatelier").toString(),
                        1)
                .expect(200);
        assertThat(told(school, offer)).hasSize(1);
        company.api().put(offer, offer().put("postcode", "8800").toString(), 2).expect(200);
        assertThat(told(school, offer)).hasSize(2);
    }

    @Test
    void whoSavedASearchIsToldOfWhatEntersIt() throws InterruptedException {
        JsonNode saved = school.api()
                .post("/api/saved-searches", "{\"parameters\":{\"q\":[\"lasatelier\"],\"direction\":[\"OFFER\"]}}")
                .expect(201)
                .json();
        String offer = company.published(offer());
        assertThat(told(school, offer))
                .singleElement()
                .satisfies(one -> assertThat(one.get("kind").asText()).isEqualTo("SAVED_SEARCH"));
        String path = "/api/saved-searches/" + saved.get("id").asText();
        company.api().delete(path).expect(404);
        school.api().delete(path).expect(204);
        assertThat(school.api().get("/api/saved-searches").expect(200).json()).isEmpty();
        school.api()
                .post("/api/saved-searches", "{\"parameters\":{\"near\":[\"nergens\"]}}")
                .expect(422);
    }

    @Test
    void whatIsReadIsNoLongerNewAndWhatCameLaterIs() throws InterruptedException {
        school.published(need());
        String first = company.published(offer());
        String upTo = told(school, first).getFirst().get("id").asText();
        String second = company.published(offer());
        assertThat(told(school, second)).hasSize(1);
        school.api()
                .post("/api/notifications/read", "{\"upTo\":\"" + upTo + "\"}")
                .expect(204);
        assertThat(told(school, first).getFirst().get("read").asBoolean()).isTrue();
        assertThat(told(school, second).getFirst().get("read").asBoolean()).isFalse();
        school.api().post("/api/notifications/read", "{\"upTo\":\"gisteren\"}").expect(422);
    }

    @Test
    void theOtherSideOfACollaborationIsToldAtOnceAndByMailUntilItHasEnough() throws InterruptedException {
        String room = proposed();
        relay();
        JsonNode told = notifications(company).getFirst();
        assertThat(told.get("what").asText()).isEqualTo("proposed");
        assertThat(told.at("/collaboration/other").asText()).isEqualTo(school.name());
        Received mail = Inbox.last(address(company), 1);
        assertThat(mail.subject()).isEqualTo(school.name() + " doet een voorstel");
        assertThat(mail.path()).matches("/antwoord/[A-Za-z0-9_-]{43}");

        String stop = header(mail, "List-Unsubscribe").replaceAll("^<https?://[^/]+|>$", "");
        Api.stranger().get(stop).expect(200);
        assertThat(company.api()
                        .get("/api/account/notifications")
                        .json()
                        .get("COLLABORATIONS")
                        .asText())
                .isEqualTo("AT_ONCE");
        Api.stranger()
                .send("POST", stop, "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded", null)
                .expect(200);
        assertThat(company.api()
                        .get("/api/account/notifications")
                        .json()
                        .get("COLLABORATIONS")
                        .asText())
                .isEqualTo("NEVER");
        school.api().post(room + "/withdraw", "{\"reason\":\"OTHER\",\"text\":\"toch niet\"}", 0);
        relay();
        assertThat(Inbox.of(address(company))).hasSize(1);
        assertThat(Inbox.of(address(school))).isEmpty();
        Api.stranger().post("/api/answers/none", "").expect(410);
        Api.stranger().get("/api/answers/%F0%9F%98%80").expect(410);
    }

    @Test
    void aDigestHasEachOfThemOnceAndNothingThatWasRead() throws InterruptedException {
        school.published(need());
        String offer = company.published(offer());
        assertThat(told(school, offer)).hasSize(1);
        digests.write(MONDAY);
        digests.write(MONDAY.plusDays(1));
        Received mail = Inbox.last(address(school), 1);
        assertThat(mail.text()).contains("Stage in ons lasatelier", page(offer));
        relay();
        assertThat(Inbox.of(address(school))).hasSize(1);
    }

    @Test
    void whatComesAfterTheDigestOfADayIsInTheNextOne() throws InterruptedException {
        school.published(need());
        LocalDate today = BelgianTime.today(RunningApplication.bean(Clock.class));
        String early = company.published(offer());
        assertThat(told(school, early)).hasSize(1);
        digests.write(today);
        assertThat(Inbox.last(address(school), 1).text()).contains(page(early));

        String late = company.published(offer());
        assertThat(told(school, late)).hasSize(1);
        digests.write(today);
        relay();
        assertThat(Inbox.of(address(school))).hasSize(1);
        digests.write(today.plusDays(1));
        assertThat(Inbox.last(address(school), 2).text()).contains(page(late)).doesNotContain(page(early));
    }

    @Test
    void whoReadsOnMondaysMissesNothingOfAMonday() throws InterruptedException {
        school.published(need());
        school.api()
                .put("/api/account/notifications", "{\"MATCHES\":\"WEEKLY\"}")
                .expect(200);
        assertThat(told(school, company.published(offer()))).hasSize(1);
        digests.write(MONDAY);
        Inbox.last(address(school), 1);

        String late = company.published(offer());
        assertThat(told(school, late)).hasSize(1);
        digests.write(MONDAY);
        LocalDate next =
                BelgianTime.today(RunningApplication.bean(Clock.class)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        digests.write(next.plusDays(1));
        relay();
        assertThat(Inbox.of(address(school))).hasSize(1);
        digests.write(next);
        assertThat(Inbox.last(address(school), 2).text()).contains(page(late));
    }

    @Test
    void whatIsHiddenOrWithdrawnIsToldNoMore() throws InterruptedException {
        school.published(need());
        String hidden = company.published(offer().put("title", "Lassen met Emma"));
        String withdrawn = company.published(offer().put("title", "Lassen met Bram"));
        assertThat(told(school, hidden)).hasSize(1);
        assertThat(told(school, withdrawn)).hasSize(1);
        Api.administrator()
                .post("/api/admin/listings/" + Party.id(hidden) + "/hide", "{\"reason\":\"Er staat een naam in.\"}")
                .expect(200);
        company.api().post(withdrawn + "/pause", null, 1).expect(200);

        assertThat(notifications(school))
                .hasSize(2)
                .allMatch(one -> one.get("listing").isNull());
        digests.write(MONDAY);
        relay();
        assertThat(Inbox.of(address(school))).isEmpty();
        company.api().post(withdrawn + "/resume", null, 2).expect(200);
        assertThat(told(school, withdrawn)).hasSize(1);
    }

    @Test
    void whoWantsNoDigestGetsNone() throws InterruptedException {
        school.published(need());
        school.api()
                .put("/api/account/notifications", "{\"MATCHES\":\"NEVER\"}")
                .expect(200);
        school.api()
                .put("/api/account/notifications", "{\"MATCHES\":\"AT_ONCE\"}")
                .expect(422);
        school.api().put("/api/account/notifications", "{\"DANCES\":\"DAILY\"}").expect(422);
        assertThat(told(school, company.published(offer()))).hasSize(1);
        digests.write(MONDAY);
        relay();
        assertThat(Inbox.of(address(school))).isEmpty();
    }

    private String proposed() {
        String offer = company.published(offer());
        return school.api()
                .post(
                        "/api/collaborations",
                        "{\"organisationId\":\"" + school.organisation() + "\",\"listingId\":\""
                                + offer.substring(offer.lastIndexOf('/') + 1)
                                + "\",\"places\":1,\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-03-01\"}}")
                .expect(201)
                .header("Location");
    }

    private static List<JsonNode> told(Party party, String listing) throws InterruptedException {
        relay();
        String id = listing.substring(listing.lastIndexOf('/') + 1);
        return notifications(party).stream()
                .filter(one -> one.at("/listing/id").asText().equals(id))
                .toList();
    }

    private static List<JsonNode> notifications(Party party) {
        List<JsonNode> all = new ArrayList<>();
        party.api().get("/api/notifications").expect(200).json().get("items").forEach(all::add);
        return all;
    }

    private static String page(String listing) {
        return listing.replace("/api/listings/", "/aanbod/");
    }

    private static void relay() throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await(LIMIT)).isTrue();
    }

    private static String address(Party party) {
        return party.organisation() + "@wisselwerk.example";
    }

    private static String header(Received mail, String name) {
        try {
            return mail.message().getHeader(name, null);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode offer() {
        return body("OFFER", "Stage in ons lasatelier", "Lassen en plooien van plaatwerk.", "8500");
    }

    private static ObjectNode need() {
        return body("NEED", "Stageplaats lassen gezocht", "Voor leerlingen lassen.", "8501")
                .put("radiusKm", 30);
    }

    private static ObjectNode body(String direction, String title, String description, String postcode) {
        return Input.JSON
                .createObjectNode()
                .put("direction", direction)
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", title)
                .put("description", description)
                .put("postcode", postcode)
                .put("language", "nl")
                .put("places", 2);
    }
}
