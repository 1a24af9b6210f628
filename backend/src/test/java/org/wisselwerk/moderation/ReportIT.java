package org.wisselwerk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** From somebody who finds something wrong with a listing to what an administrator does about it. */
class ReportIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String QUEUE = "/api/admin/reports";
    private static final String SPAM = "{\"reason\":\"SPAM\"}";

    private final Party publisher = Party.company();
    private final Party reporter = Party.school();
    private final Api administrator = Api.administrator();
    private final String listing = published();

    @Test
    void reportsOfOneListingStandTogetherAndTheOldestFirst() {
        Party second = Party.school();
        String other = published();
        report(reporter, listing, SPAM).expect(204);
        report(reporter, other, SPAM).expect(204);
        report(second, listing, "{\"reason\":\"OTHER\",\"words\":\"Dit is geen stage.\"}")
                .expect(204);

        JsonNode item = item(listing);
        assertThat(item.get("reports")).hasSize(2);
        assertThat(item.at("/reports/1/reason").asText()).isEqualTo("OTHER");
        assertThat(item.at("/reports/1/words").asText()).isEqualTo("Dit is geen stage.");
        assertThat(item.at("/reports/1/by").asText()).isEqualTo(second.name());
        assertThat(item.at("/listing/organisation").asText()).isEqualTo(publisher.name());
        assertThat(item.at("/decision").isNull()).isTrue();
        assertThat(positionOf(listing)).isLessThan(positionOf(other));
    }

    @Test
    void onceAnAccountUntilItIsDecided() {
        report(reporter, listing, SPAM).expect(204);
        assertThat(report(reporter, listing, SPAM).expect(409).problem()).isEqualTo("/problems/already-reported");
        decide(listing, "dismiss", null).expect(200);
        report(reporter, listing, SPAM).expect(204);
    }

    @Test
    void manyAtTheSameTimeAreOneCaseAndEachIsCountedOnce() throws InterruptedException, ExecutionException {
        List<Party> reporters = Stream.generate(Party::school).limit(4).toList();
        List<Callable<Integer>> calls = Stream.concat(reporters.stream(), reporters.stream())
                .map(by -> (Callable<Integer>) () -> report(by, listing, SPAM).status())
                .toList();
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> call : pool.invokeAll(calls)) {
                statuses.add(call.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(204, 204, 204, 204, 409, 409, 409, 409);
        assertThat(item(listing).get("reports")).hasSize(4);
    }

    @Test
    void wordsAreAskedOnlyWhereNoReasonFits() {
        assertThat(report(reporter, listing, "{\"reason\":\"OTHER\"}")
                        .expect(422)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/words");
        report(reporter, listing, "{\"reason\":\"UGLY\"}").expect(422);
        report(reporter, listing, "{}").expect(422);
        report(reporter, listing, "{\"reason\":\"SPAM\",\"words\":\"" + "x".repeat(501) + "\"}")
                .expect(422);
        report(reporter, listing, "{\"reason\":\"SPAM\",\"listing\":\"x\"}").expect(422);
    }

    @Test
    void onlyWhatIsPublishedAndSeenCanBeReportedAndOnlyBySomebodySignedIn() {
        Api.stranger().post(path(listing), SPAM).expect(401);
        long version = publisher
                .api()
                .get("/api/listings/" + listing)
                .json()
                .get("version")
                .asLong();
        publisher
                .api()
                .post("/api/listings/" + listing + "/pause", null, version)
                .expect(200);
        report(reporter, listing, SPAM).expect(404);
        publisher.api().post(path(listing), SPAM).expect(409);
    }

    @Test
    void hidesWithAReasonThatItsPeopleReadAndNeverWhoReported() throws InterruptedException {
        report(reporter, listing, "{\"reason\":\"PERSONAL_DATA\",\"words\":\"Er staat een naam in.\"}")
                .expect(204);
        decide(listing, "hide", "{}").expect(422);
        decide(listing, "hide", "{\"reason\":\"Er staat een naam van een leerling in.\"}")
                .expect(200);

        Api.stranger().get("/api/listings/" + listing).expect(404);
        String seen =
                publisher.api().get("/api/listings/" + listing).expect(200).text();
        assertThat(seen).contains("naam van een leerling").doesNotContain(reporter.name(), "Er staat een naam in.");
        relay();
        assertThat(publisher.api().get("/api/notifications").text()).doesNotContain("REPORT", reporter.name());
        JsonNode told = reporter.api().get("/api/notifications").json().at("/items/0");
        assertThat(told.get("kind").asText()).isEqualTo("REPORT");
        assertThat(told.get("what").asText()).isEqualTo("HIDDEN");
        assertThat(told.at("/listing/id").asText()).isEqualTo(listing);
        assertThat(Inbox.last(reporter.organisation() + "@wisselwerk.example", 1)
                        .text())
                .contains("verborgen");
        assertThat(decide(listing, "dismiss", null).status()).isEqualTo(409);
    }

    @Test
    void suspendsTheOrganisation() {
        report(reporter, listing, SPAM).expect(204);
        decide(listing, "suspend", "{\"reason\":\"Bestaat niet.\"}").expect(200);
        assertThat(item(listing).at("/listing/verification").asText()).isEqualTo("SUSPENDED");
        Api.stranger().get("/api/listings/" + listing).expect(404);
    }

    @Test
    void isSlowedForWhoReportsAllTheTime() {
        String[] many = IntStream.range(0, 21).mapToObj(i -> published()).toArray(String[]::new);
        for (int i = 0; i < 20; i++) {
            report(reporter, many[i], SPAM).expect(204);
        }
        assertThat(report(reporter, many[20], SPAM).expect(429).header("Retry-After"))
                .isNotEmpty();
    }

    @Test
    void theReporterGetsWhatTheySaidAndTakesItAlong() {
        report(reporter, listing, "{\"reason\":\"OTHER\",\"words\":\"Mijn eigen woorden.\"}")
                .expect(204);
        JsonNode kept =
                reporter.api().get("/api/account/export").expect(200).json().at("/reports/0");
        assertThat(kept.get("words").asText()).isEqualTo("Mijn eigen woorden.");
        assertThat(kept.get("listing").asText()).isEqualTo(listing);

        reporter.api()
                .post("/api/account/erasure", "{\"password\":\"a-password-for-tests\"}")
                .expect(204);
        JsonNode report = item(listing).at("/reports/0");
        assertThat(report.get("reason").asText()).isEqualTo("OTHER");
        assertThat(report.get("words").isNull()).isTrue();
        assertThat(report.get("by").isNull()).isTrue();
    }

    private static Api.Answer report(Party by, String listing, String body) {
        return by.api().post(path(listing), body);
    }

    private static String path(String listing) {
        return "/api/listings/" + listing + "/reports";
    }

    private Api.Answer decide(String listing, String decision, String body) {
        return administrator.post(QUEUE + "/" + item(listing).get("id").asText() + "/" + decision, body);
    }

    private JsonNode item(String listing) {
        JsonNode items = queue();
        return items.get(positionOf(items, listing));
    }

    private int positionOf(String listing) {
        return positionOf(queue(), listing);
    }

    private static int positionOf(JsonNode items, String listing) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).at("/listing/id").asText().equals(listing))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode queue() {
        JsonNode all = Input.JSON.createArrayNode();
        for (int page = 0; ; page++) {
            JsonNode answer = administrator
                    .get(QUEUE + "?size=100&page=" + page)
                    .expect(200)
                    .json();
            StreamSupport.stream(answer.get("items").spliterator(), false)
                    .forEach(((com.fasterxml.jackson.databind.node.ArrayNode) all)::add);
            if (answer.get("items").size() < 100) {
                return all;
            }
        }
    }

    private String published() {
        Api.Answer draft = publisher
                .api()
                .post(
                        "/api/listings",
                        Input.JSON
                                .createObjectNode()
                                .put("organisationId", publisher.organisation().toString())
                                .put("direction", "OFFER")
                                .put("kind", "GUEST_LESSON")
                                .put("title", "Gastles die gemeld wordt")
                                .put("description", "Over lassen.")
                                .put("language", "nl")
                                .put("postcode", "9000")
                                .toString())
                .expect(201);
        publisher.api().post(draft.header("Location") + "/publish", null, 0).expect(200);
        return draft.json().get("id").asText();
    }

    private static void relay() throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await(LIMIT)).isTrue();
    }
}
