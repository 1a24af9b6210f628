package org.wisselwerk.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** What the clock and administrators do to stored listings; days pass by moving what was written into the past. */
class ListingLifeIT {

    private static final LocalDate TODAY = LocalDate.parse(RunningApplication.TODAY);

    private final Party company = Party.company();
    private final AdvanceListings clock = RunningApplication.bean(AdvanceListings.class);

    @Test
    void whatIsOverExpiresOnTheDayAfter() {
        UUID lastDay = published(",\"period\":{\"from\":\"2026-11-01\",\"to\":\"" + TODAY + "\"}");
        UUID paused = published(",\"period\":{\"to\":\"" + TODAY + "\"}");
        company.api().post("/api/listings/" + paused + "/pause", null, 1).expect(200);
        clock.advance();
        assertThat(state(lastDay)).isEqualTo("PUBLISHED");

        age(lastDay, 1);
        age(paused, 1);
        clock.advance();
        clock.advance();

        assertThat(state(lastDay)).isEqualTo("EXPIRED");
        assertThat(state(paused)).isEqualTo("EXPIRED");
        assertThat(events(lastDay, "listing-expired")).isEqualTo(1);
        Api.stranger().get("/api/listings/" + lastDay).expect(410);
    }

    @Test
    void aNeedThatTheClockEndsKeepsWhyNothingCameOfIt() throws InterruptedException {
        String location = company.api()
                .post("/api/listings", body("").replace("OFFER", "NEED"))
                .expect(201)
                .header("Location");
        company.api().post(location + "/publish", null, 0).expect(200);
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        age(id, 200);
        clock.advance();
        assertThat(RunningApplication.bean(Relay.class).await("gaps", Duration.ofSeconds(30)))
                .isTrue();
        JsonNode gap = company.api().get(location + "/gap").expect(200).json();
        assertThat(gap.path("open").asBoolean()).isTrue();
        assertThat(gap.at("/found/code").asText()).startsWith("NOTHING_");
        assertThat(gap.path("answer").isNull()).isTrue();
    }

    @Test
    void whatHasNoLastDayStaysOpenForSixMonths() {
        UUID open = published("");
        assertThat(own(open).get("lastDay").asText()).isEqualTo("2027-05-23");
        UUID later = published(",\"period\":{\"from\":\"2027-02-01\"}");
        assertThat(own(later).get("lastDay").asText()).isEqualTo("2027-08-01");
        assertThat(Api.stranger()
                        .get("/api/listings/" + open)
                        .json()
                        .get("lastDay")
                        .isNull())
                .isTrue();
        age(open, 182);
        clock.advance();
        assertThat(state(open)).isEqualTo("EXPIRED");
        assertThat(state(later)).isEqualTo("PUBLISHED");
    }

    @Test
    void whatIsReopenedHasItsSixMonthsAnew() {
        UUID id = published("");
        age(id, 200);
        clock.advance();
        assertThat(state(id)).isEqualTo("EXPIRED");
        long version = own(id).get("version").asLong();
        company.api().post("/api/listings/" + id + "/reopen", "{}", version).expect(200);
        company.api()
                .post("/api/listings/" + id + "/publish", null, version + 1)
                .expect(200);
        clock.advance();
        assertThat(state(id)).isEqualTo("PUBLISHED");
        assertThat(own(id).get("lastDay").asText()).isEqualTo("2027-05-23");
    }

    @Test
    void aNewPeriodMovesTheLastDay() {
        UUID id = published("");
        company.api()
                .put("/api/listings/" + id, body(",\"period\":{\"to\":\"2027-03-31\"}"), 1)
                .expect(200);
        assertThat(own(id).get("lastDay").asText()).isEqualTo("2027-03-31");
    }

    @Test
    void theEndIsSaidOnceForEachLastDayAWeekBefore() {
        UUID id = published(",\"period\":{\"to\":\"" + TODAY.plusDays(30) + "\"}");
        UUID brief = published(",\"period\":{\"to\":\"" + TODAY.plusDays(3) + "\"}");
        clock.advance();
        assertThat(events(id, Listings.ENDING)).isZero();
        age(id, 23);
        clock.advance();
        clock.advance();
        assertThat(events(id, Listings.ENDING)).isEqualTo(1);
        assertThat(Inbox.last(company.organisation() + "@wisselwerk.example", 1).subject())
                .contains("staat nog een week online");
        assertThat(events(brief, Listings.ENDING))
                .as("what was never open for long")
                .isZero();
        company.api()
                .put("/api/listings/" + id, body(",\"period\":{\"to\":\"" + TODAY.plusDays(5) + "\"}"), 1)
                .expect(200);
        clock.advance();
        assertThat(events(id, Listings.ENDING)).isEqualTo(2);
    }

    @Test
    void severalReplicasSayItOnce() throws Exception {
        List<UUID> over = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> published(",\"period\":{\"to\":\"" + TODAY + "\"}"))
                .toList();
        over.forEach(id -> age(id, 1));
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            Callable<Void> replica = () -> {
                clock.advance();
                return null;
            };
            for (var done : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }
        assertThat(over).allSatisfy(id -> {
            assertThat(state(id)).isEqualTo("EXPIRED");
            assertThat(events(id, "listing-expired")).isEqualTo(1);
        });
    }

    @Test
    void whatIsHiddenComesBackAsItWas() {
        Api admin = Api.administrator();
        UUID id = published("");
        company.api().post("/api/listings/" + id + "/pause", null, 1).expect(200);
        String path = "/api/admin/listings/" + id;
        admin.post(path + "/hide", "{}").expect(422);
        admin.post(path + "/hide", "{\"reason\":\"Staat er twee keer.\"}").expect(200);

        JsonNode own = own(id);
        assertThat(own.get("state").asText()).isEqualTo("HIDDEN");
        assertThat(own.get("stateReason").asText()).isEqualTo("Staat er twee keer.");
        assertThat(own.get("allowed")).isEmpty();
        Api.stranger().get("/api/listings/" + id).expect(404);
        company.api().put("/api/listings/" + id, body(""), 3).expect(409);
        company.api().post("/api/listings/" + id + "/resume", null, 3).expect(409);
        company.api().post("/api/listings/" + id + "/renew", null).expect(409);
        assertThat(admin.post(path + "/hide", "{\"reason\":\"nog eens\"}")
                        .expect(409)
                        .json()
                        .get("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("unhide");

        admin.post(path + "/unhide", null).expect(200);
        assertThat(state(id)).isEqualTo("PAUSED");
        assertThat(own(id).get("stateReason").isNull()).isTrue();
        admin.post(path + "/unhide", null).expect(409);
        admin.post("/api/admin/listings/" + UUID.randomUUID() + "/unhide", null).expect(404);
    }

    @Test
    void onlyAdministratorsHide() {
        UUID id = published("");
        String path = "/api/admin/listings/" + id;
        company.api().post(path + "/hide", "{\"reason\":\"x\"}").expect(403);
        Api.stranger().post(path + "/hide", "{\"reason\":\"x\"}").expect(401);
        assertThat(state(id)).isEqualTo("PUBLISHED");
    }

    @Test
    void whoCollaboratesOnItReadsItWhenItIsPausedClosedOrOver() {
        Party school = Party.school();
        UUID id = published(",\"places\":3,\"period\":{\"to\":\"2027-06-30\"}");
        String path = "/api/listings/" + id;
        school.api()
                .post(
                        "/api/collaborations",
                        "{\"organisationId\":\"" + school.organisation() + "\",\"listingId\":\"" + id
                                + "\",\"places\":1,\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-03-01\"}}")
                .expect(201);
        company.api().post(path + "/pause", null, 1).expect(200);
        school.api().get(path).expect(200);
        Api.stranger().get(path).expect(404);
        Party.school().api().get(path).expect(404);
        company.api().post(path + "/close", "{\"reason\":\"FILLED\"}", 2).expect(200);
        school.api().get(path).expect(200);
        Api.stranger().get(path).expect(410);
        Party.school().api().get(path).expect(410);
    }

    @Test
    void manyAreRenewedAtOnceEachByItself() {
        UUID year = published(",\"weekdays\":[\"MON\"],\"period\":{\"from\":\"2026-09-01\",\"to\":\"2027-06-30\"}");
        UUID days = published(",\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-02-05\"}");
        UUID draft = draft("");
        Party other = Party.company();
        String ids = "\"ids\":[\"" + year + "\",\"" + days + "\",\"" + draft + "\",\"" + UUID.randomUUID() + "\"]";
        String body = "{\"organisationId\":\"" + company.organisation() + "\"," + ids + ",\"publish\":true}";

        JsonNode items = company.api()
                .post("/api/listings/renewals", body)
                .expect(200)
                .json()
                .get("items");

        assertThat(items)
                .extracting(one -> one.get("result").asText())
                .containsExactly("COPIED", "COPIED", "REFUSED", "REFUSED");
        assertThat(items.get(2).get("problem").asText()).isEqualTo("state");
        assertThat(items.get(3).get("problem").asText()).isEqualTo("not-found");
        assertThat(items.at("/0/copy/period/from").asText()).isEqualTo("2027-09-01");
        assertThat(items.at("/0/copy/period/to").asText()).isEqualTo("2028-06-30");
        assertThat(items.at("/1/copy/period/from").asText())
                .as("a Monday again")
                .isEqualTo("2028-01-31");
        JsonNode copy = own(UUID.fromString(items.at("/0/copy/id").asText()));
        assertThat(copy.get("state").asText()).isEqualTo("PUBLISHED");
        assertThat(copy.at("/weekdays/0").asText()).isEqualTo("MON");

        JsonNode again = company.api()
                .post("/api/listings/renewals", body)
                .expect(200)
                .json()
                .get("items");
        assertThat(again.at("/0/result").asText()).isEqualTo("ALREADY_COPIED");
        assertThat(again.at("/0/copy/id").asText())
                .isEqualTo(items.at("/0/copy/id").asText());

        other.api().post("/api/listings/renewals", body).expect(404);
        company.api()
                .post("/api/listings/renewals", body.replace(year.toString(), "geen-id"))
                .expect(422);
        company.api()
                .post("/api/listings/renewals", "{\"organisationId\":\"" + company.organisation() + "\",\"ids\":[]}")
                .expect(422);
        String theirs = body.replace(
                company.organisation().toString(), other.organisation().toString());
        assertThat(other.api()
                        .post("/api/listings/renewals", theirs)
                        .expect(200)
                        .json()
                        .get("items"))
                .allSatisfy(one -> assertThat(one.get("problem").asText()).isEqualTo("not-found"));
    }

    private UUID draft(String more) {
        String location =
                company.api().post("/api/listings", body(more)).expect(201).header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private UUID published(String more) {
        UUID id = draft(more);
        company.api().post("/api/listings/" + id + "/publish", null, 0).expect(200);
        return id;
    }

    private String body(String more) {
        return "{\"organisationId\":\"" + company.organisation()
                + "\",\"direction\":\"OFFER\",\"kind\":\"INTERNSHIP_PLACE\",\"title\":\"Stage die ooit over is\"" + more
                + "}";
    }

    private JsonNode own(UUID id) {
        return company.api().get("/api/listings/" + id).expect(200).json();
    }

    private String state(UUID id) {
        return own(id).get("state").asText();
    }

    /** As if it had been opened so many days earlier. */
    private static void age(UUID id, int days) {
        run(
                "update listing set opened_on = opened_on - interval ? day, last_day = last_day - interval ? day "
                        + "where id = ?",
                Map.of(1, days, 2, days, 3, id.toString()));
    }

    @SuppressWarnings("unchecked")
    private static int events(UUID id, String type) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            try (PreparedStatement query = status.getConnection()
                    .prepareStatement("select count(*) from event where aggregate_id = ? and type = ?")) {
                query.setString(1, id.toString());
                query.setString(2, type);
                try (ResultSet found = query.executeQuery()) {
                    found.next();
                    return found.getInt(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static void run(String sql, Map<Integer, Object> values) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                for (Map.Entry<Integer, Object> value : values.entrySet()) {
                    update.setObject(value.getKey(), value.getValue());
                }
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
