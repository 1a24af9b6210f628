package org.wisselwerk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;
import static org.wisselwerk.followup.FollowUp.*;

import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.calendar.Agenda;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** A school and a company, from what each puts online to the next year, over HTTP alone. */
class WholeStoryIT {

    private static final LocalDate END = TODAY.plusDays(60);
    /** Where no other test looks for anybody. */
    private static final Map<String, Object> PLACE = Map.of("postcode", "8640");

    private final Person school = school();
    private final Person company = company();
    private final Party sector = Party.sectorOrganisation(Sector.METAAL);

    @Test
    void aMatchBecomesAnAgreementThatIsKeptAndRenewed() throws Exception {
        int published = monitor(sector.api(), "", sector.organisation())
                .path("published")
                .asInt();
        UUID offer = listing(company, "OFFER", 2, PLACE);
        UUID need = listing(school, "NEED", 1, PLACE);
        matched(need, offer);
        UUID room = proposed(offer, need);
        countered(room);
        discussed(room);
        aligned(room);
        signed(room);
        verified(room);
        visited(room);
        checkedIn(room);
        completed(room);
        renewed(room);
        counted(published + 2);
    }

    private void matched(UUID need, UUID offer) {
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
        JsonNode matches = school.get("/api/listings/" + need + "/matches").body();
        JsonNode best = matches.at("/items/0");
        assertThat(best.at("/listing/id").asText()).isEqualTo(offer.toString());
        assertThat(best.path("criteria")).as("it says why").isNotEmpty();
    }

    private UUID proposed(UUID offer, UUID need) {
        Answer proposed = school.post(
                "/api/collaborations",
                null,
                Map.of(
                        "organisationId",
                        school.organisation(),
                        "listingId",
                        offer,
                        "counterListingId",
                        need,
                        "places",
                        1,
                        "period",
                        Map.of("from", TODAY.toString(), "to", END.toString()),
                        "message",
                        "Past dit voor jullie?"));
        assertThat(tasks(company)).containsExactly("ANSWER_PROPOSAL");
        return proposed.id();
    }

    private void countered(UUID room) {
        school.put(path(room, "terms/seen"), null, Map.of("revision", 1));
        Answer countered = move(company, room, "counter", Map.of("terms", Map.of("hoursPerWeek", 36)));
        assertThat(countered.body().path("turn").asText()).isEqualTo("ASKING");
        assertThat(tasks(school)).containsExactly("ANSWER_COUNTER");
        JsonNode changes = school.get(path(room, "terms/changes")).body().path("changes");
        assertThat(changes.toString()).contains("hoursPerWeek");
        assertThat(move(school, room, "accept", "").body().path("state").asText())
                .isEqualTo("ALIGNING");
    }

    private void discussed(UUID room) {
        Answer said = company.post(path(room, "messages"), null, Map.of("text", "Om acht uur aan de poort?"));
        assertThat(said.status()).isEqualTo(201);
        assertThat(tasks(school)).contains("UNREAD_MESSAGES");
        school.put(path(room, "messages/read"), null, Map.of("upTo", said.id()));
        assertThat(tasks(school)).doesNotContain("UNREAD_MESSAGES");
    }

    private void aligned(UUID room) {
        assertThat(sign(school, room).slug()).as("not before it is clear").isEqualTo("expectations-open");
        align(room, school, company);
        assertThat(look(school, room).body().path("expectations").findValuesAsText("status"))
                .containsOnly("ALIGNED");
    }

    private void signed(UUID room) {
        assertThat(tasks(school)).containsExactly("SIGN");
        assertThat(sign(school, room).body().path("state").asText()).isEqualTo("ALIGNING");
        assertThat(sign(company, room).body().path("state").asText())
                .as("it begins today")
                .isEqualTo("ACTIVE");
    }

    private void verified(UUID room) throws Exception {
        assertThat(RunningApplication.bean(Relay.class).await("agreements", Duration.ofSeconds(60)))
                .isTrue();
        JsonNode sealed = company.get(path(room, "documents")).body().at("/items/0");
        byte[] pdf =
                company.api().file(path(room, "documents/" + sealed.path("id").asText()));
        String digest = sha256(pdf);
        JsonNode known =
                Api.stranger().get("/api/documents/" + digest).expect(200).json();
        assertThat(known.path("signatures")).hasSize(2);
        pdf[pdf.length / 2]++;
        Api.stranger().get("/api/documents/" + sha256(pdf)).expect(404);
    }

    private void visited(UUID room) {
        assertThat(tasks(school)).containsExactly("PLAN_VISITS");
        Answer visit = school.post(
                path(room, "visits"),
                null,
                Map.of("slots", List.of("2026-12-14T10:00", "2026-12-15T14:00"), "place", "Atelier"));
        Answer planned = company.post(
                path(room, "visits/" + visit.id() + "/pick"),
                visit.version(),
                Map.of("slot", visit.body().at("/slots/1").asText()));
        assertThat(planned.body().path("state").asText()).isEqualTo("PLANNED");
        for (Person person : List.of(school, company)) {
            VEvent event = Agenda.find(Agenda.made(person), "visit-" + visit.id());
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-12-15T13:00:00Z");
        }
    }

    private void checkedIn(UUID room) {
        checkIn(school, room, 5, 4);
        JsonNode seen = checkIn(company, room, 2, 4).body();
        assertThat(flags(seen)).startsWith(true, false);
        assertThat(told(school, "flagged")).hasSize(1);
        assertThat(told(company, "flagged")).hasSize(1);
    }

    private void completed(UUID room) {
        complete(room, school, company);
        assertThat(tasks(company)).containsExactly("EVALUATE");
        evaluate(company, room, "YES");
        assertThat(evaluate(school, room, "YES_CHANGED").body().path("state").asText())
                .isEqualTo("EVALUATED");
    }

    private void renewed(UUID room) {
        assertThat(tasks(company)).containsExactly("RENEW");
        UUID next = company.post(path(room, "renew"), null, "{}").id();
        assertThat(tasks(school)).containsExactly("ANSWER_PROPOSAL");
        JsonNode terms = move(school, next, "accept", "").body().path("terms");
        assertThat(terms.at("/period/from").asText())
                .isEqualTo(TODAY.plusYears(1).toString());
        assertThat(terms.path("hoursPerWeek").asInt()).isEqualTo(36);
    }

    /** Both see their own at once; the sector what was published, and outcomes when the month is over. */
    private void counted(int published) {
        for (Person person : List.of(school, company)) {
            JsonNode own = monitor(person.api(), "/own", person.organisation());
            assertThat(own.path("published").asInt()).isEqualTo(1);
            assertThat(own.path("proposed").asInt()).isEqualTo(2);
            assertThat(own.path("agreed").asInt()).isEqualTo(1);
            assertThat(own.path("started").asInt()).isEqualTo(1);
            assertThat(own.path("completed").asInt()).isEqualTo(1);
        }
        JsonNode seen = monitor(sector.api(), "", sector.organisation());
        assertThat(seen.path("published").asInt()).isEqualTo(published);
        assertThat(seen.path("agreed").isNull()).isTrue();
    }

    private static JsonNode monitor(Api api, String own, UUID organisation) {
        String month = TODAY.toString().substring(0, 7);
        return api.get("/api/monitor%s?organisationId=%s&from=%s&to=%s".formatted(own, organisation, month, month))
                .expect(200)
                .json()
                .path("totals");
    }

    private static String path(UUID room, String rest) {
        return "/api/collaborations/" + room + "/" + rest;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
