package org.wisselwerk.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** Needs that end without a collaboration keep why, over HTTP; two weeks pass by moving their end into the past. */
class GapIT {

    private final Person school = school();
    private final SettleGaps clock = RunningApplication.bean(SettleGaps.class);

    @Test
    void whatItsPublisherSaysWhenClosingCountsAndIsSettledTwoWeeksLater() throws Exception {
        UUID need = need();
        close(need, "WITHDRAWN", "PERIOD_IMPOSSIBLE");
        JsonNode gap = gap(need);
        assertThat(gap.path("open").asBoolean()).isTrue();
        assertThat(gap.path("until").asText()).isEqualTo(TODAY.plusDays(14).toString());
        assertThat(gap.path("answer").asText()).isEqualTo("PERIOD_IMPOSSIBLE");
        assertThat(gap.at("/found/label").asText()).isNotBlank();

        clock.settle();
        assertThat(told(need)).as("not before two weeks").isEmpty();
        assertThat(say(need, "NOT_REACHABLE").status()).isEqualTo(200);
        weeksPass(need);
        severalReplicasSettle();
        assertThat(told(need)).containsExactly("NOT_REACHABLE/");
        assertThat(gap(need).path("open").asBoolean()).isFalse();
        assertThat(gap(need).path("answer").asText()).isEqualTo("NOT_REACHABLE");
        assertThat(say(need, "NEED_GONE").status()).isEqualTo(409);
    }

    @Test
    void withoutAWordOfItsPublisherTheReasonThatOthersGaveCounts() throws Exception {
        UUID need = need();
        Person company = company();
        UUID asked = propose(need, company);
        assertThat(move(company, asked, "decline", Map.of("reason", "NO_PLACE_NOW"))
                        .status())
                .isEqualTo(200);
        close(need, "WITHDRAWN", null);
        JsonNode gap = gap(need);
        assertThat(gap.at("/found/code").asText()).isEqualTo("REFUSED");
        assertThat(gap.at("/because/label").asText()).isEqualTo("Geen plaats meer");
        weeksPass(need);
        clock.settle();
        assertThat(told(need)).containsExactly("REFUSED/NO_PLACE_NOW");
    }

    @Test
    void aNeedThatIsStillTalkedAboutWaitsForTheEndOfTheTalks() throws Exception {
        UUID need = need();
        Person company = company();
        UUID talks = propose(need, company);
        move(company, talks, "accept", "");
        close(need, "WITHDRAWN", null);
        assertThat(gap(need).path("open").asBoolean()).isFalse();
        weeksPass(need);
        clock.settle();
        assertThat(told(need)).isEmpty();

        move(company, talks, "withdraw", Map.of("reason", "EXPECTATIONS_APART"));
        delivered();
        assertThat(gap(need).at("/found/code").asText()).isEqualTo("REFUSED");
        assertThat(gap(need).at("/because/code").asText()).isEqualTo("EXPECTATIONS_APART");
    }

    @Test
    void aNeedOnWhichSomethingWasAgreedLeavesNoGap() throws Exception {
        UUID need = need();
        Person company = company();
        UUID room = propose(need, company);
        move(company, room, "accept", "");
        close(need, "FILLED", "NEED_GONE");
        align(room, school, company);
        sign(school, room);
        assertThat(sign(company, room).status()).isEqualTo(200);
        delivered();
        assertThat(gap(need).path("answer").isNull()).isTrue();
        weeksPass(need);
        clock.settle();
        assertThat(told(need)).isEmpty();
    }

    @Test
    void filledWithoutAnyAgreementHereWasFoundElsewhere() throws Exception {
        UUID need = need();
        close(need, "FILLED", null);
        assertThat(gap(need).path("answer").asText()).isEqualTo(GapReasons.SOLVED_OUTSIDE);
    }

    @Test
    void withoutAnyProposalItCountsWhatThereWasAndWhere() throws Exception {
        Person company = company();
        Map<String, Object> here = sails("8630");
        listing(company, "OFFER", 1, sails("3600"));
        UUID far = listing(school, "NEED", 1, here);
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
        close(far, "WITHDRAWN", null);
        assertThat(gap(far).at("/found/code").asText()).isEqualTo("NOTHING_IN_REACH");

        listing(company, "OFFER", 1, here);
        UUID near = listing(school, "NEED", 1, here);
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
        close(near, "WITHDRAWN", null);
        assertThat(gap(near).at("/found/code").asText()).isEqualTo("NOTHING_PROPOSED");
    }

    private static Map<String, Object> sails(String postcode) {
        return Map.of(
                "title",
                "Zeilmakerij zoekt zeilmaker",
                "description",
                "Zeilen naaien en herstellen in een zeilmakerij.",
                "postcode",
                postcode,
                "radiusKm",
                10);
    }

    @Test
    void whatOpensAgainLeavesNoGapAndEndsAnotherTime() throws Exception {
        UUID need = need();
        close(need, "WITHDRAWN", "NO_ANSWER");
        long version = school.get("/api/listings/" + need).version();
        assertThat(school.post("/api/listings/" + need + "/reopen", version, "{}")
                        .status())
                .isEqualTo(200);
        delivered();
        assertThat(gap(need).path("answer").isNull()).isTrue();
        assertThat(school.post("/api/listings/" + need + "/publish", version + 1, "")
                        .status())
                .isEqualTo(200);
        close(need, "WITHDRAWN", "NEED_GONE");
        assertThat(gap(need).path("answer").asText()).isEqualTo("NEED_GONE");
        weeksPass(need);
        clock.settle();
        assertThat(told(need)).containsExactly("NEED_GONE/");
    }

    @Test
    void whoeverPublishedItIsAskedForTwoWeeksUnlessTheySaidIt() throws Exception {
        UUID need = need();
        close(need, "WITHDRAWN", null);
        assertThat(tasks()).containsExactly("SAY_WHY_UNMET");
        assertThat(say(need, "NO_ANSWER").status()).isEqualTo(200);
        assertThat(tasks()).isEmpty();
        assertThat(gap(need).at("/reasons/0/label").asText()).isEqualTo("Er was niets in de buurt");
    }

    @Test
    void anUnknownReasonClosesNothingAndOffersAreAskedNone() {
        UUID need = need();
        UUID offer = listing(school, "OFFER", 1, Map.of());
        for (UUID id : List.of(need, offer)) {
            String code = id.equals(offer) ? "NEED_GONE" : "OTHER_REASON";
            Answer refused = school.post(
                    "/api/listings/" + id + "/close",
                    school.get("/api/listings/" + id).version(),
                    Map.of("reason", "WITHDRAWN", "why", code));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("/why");
            assertThat(school.get("/api/listings/" + id).body().path("state").asText())
                    .isEqualTo("PUBLISHED");
        }
        assertThat(gap(offer).path("reasons")).isEmpty();
        assertThat(say(need, "NEED_GONE").status()).as("it is open").isEqualTo(409);
        assertThat(say(need, "x").status()).isEqualTo(422);
    }

    @Test
    void itIsForItsOwnPeople() throws Exception {
        UUID need = need();
        close(need, "WITHDRAWN", null);
        Person member = join(school.organisation(), Role.MEMBER);
        String path = "/api/listings/" + need + "/gap";
        assertThat(member.get(path).status()).isEqualTo(200);
        assertThat(member.put(path, null, Map.of("reason", "NEED_GONE")).status())
                .isEqualTo(404);
        assertThat(company().get(path).status()).isEqualTo(404);
        assertThat(company().put(path, null, Map.of("reason", "NEED_GONE")).status())
                .isEqualTo(404);
    }

    private UUID need() {
        return listing(school, "NEED", 1, Map.of());
    }

    /** The school asks for a place of the company, for its need. */
    private UUID propose(UUID need, Person company) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("organisationId", school.organisation());
        wish.put("listingId", listing(company, "OFFER", 1, Map.of()));
        wish.put("counterListingId", need);
        wish.put("places", 1);
        wish.put(
                "period",
                Map.of(
                        "from",
                        TODAY.plusDays(2).toString(),
                        "to",
                        TODAY.plusDays(60).toString()));
        return school.post("/api/collaborations", null, wish).id();
    }

    private void close(UUID need, String reason, @org.jspecify.annotations.Nullable String why) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("reason", reason));
        if (why != null) {
            body.put("why", why);
        }
        long version = school.get("/api/listings/" + need).version();
        assertThat(school.post("/api/listings/" + need + "/close", version, body)
                        .status())
                .isEqualTo(200);
        delivered();
    }

    private JsonNode gap(UUID listing) {
        return school.get("/api/listings/" + listing + "/gap").body();
    }

    private Answer say(UUID listing, String reason) {
        return school.put("/api/listings/" + listing + "/gap", null, Map.of("reason", reason));
    }

    private List<String> tasks() {
        JsonNode tasks = school.get("/api/today?organisationId=" + school.organisation())
                .body()
                .path("tasks");
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.path("code").asText())
                .toList();
    }

    /** What closing declines tells the gaps as well, so twice. */
    private static void delivered() throws InterruptedException {
        Relay relay = RunningApplication.bean(Relay.class);
        for (String consumer : List.of("proposals", "gaps")) {
            assertThat(relay.await(consumer, Duration.ofSeconds(30))).isTrue();
        }
    }

    private void severalReplicasSettle() throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            Callable<Void> replica = () -> {
                clock.settle();
                return null;
            };
            for (var done : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }
    }

    private static void weeksPass(UUID need) {
        sql(
                "update gap set ended_on = ended_on - interval 15 day where listing_id = ?",
                need,
                PreparedStatement::executeUpdate);
    }

    /** What statistics heard of it: reason/because. */
    private static List<String> told(UUID need) {
        return sql(
                "select concat(json_unquote(json_extract(data, '$.reason')), '/', "
                        + "json_unquote(json_extract(data, '$.because'))) from event where type = 'need-unmet' "
                        + "and aggregate_id = ?",
                need,
                statement -> {
                    List<String> found = new java.util.ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(rows.getString(1));
                        }
                    }
                    return found;
                });
    }

    private interface Run<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    @SuppressWarnings("unchecked")
    private static <T> T sql(String text, UUID id, Run<T> run) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        return java.util.Objects.requireNonNull(transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(text)) {
                statement.setString(1, id.toString());
                return run.on(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
