package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.RunningApplication;

/** The line from a proposal to its end, over HTTP. */
class CollaborationApiIT {

    @Test
    void theWholeLine() {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 2, Map.of());
        UUID need = listing(school, "NEED", 2, Map.of());
        Map<String, Object> wish = new LinkedHashMap<>(proposal(school, offer, 2, TODAY, TODAY.plusDays(30)));
        wish.put("counterListingId", need);

        Answer proposed = school.post("/api/collaborations", null, wish);
        assertThat(proposed.status()).isEqualTo(201);
        UUID id = proposed.id();
        assertThat(proposed.plain().header("Location")).isEqualTo("/api/collaborations/" + id);
        assertThat(proposed.plain().header("ETag")).isEqualTo("\"1\"");
        assertThat(proposed.body().path("turn").asText()).isEqualTo("OFFERING");
        assertThat(proposed.body().path("side").asText()).isEqualTo("ASKING");
        assertThat(texts(proposed.body().path("allowed"))).containsExactly("withdraw");
        assertThat(proposed.body().path("expectations")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(texts(look(company, id).body().path("allowed"))).containsExactly("counter", "accept", "decline");

        assertThat(move(company, id, "accept", "").body().path("state").asText())
                .isEqualTo("ALIGNING");
        assertThat(sign(school, id).slug()).isEqualTo("expectations-open");
        align(id, school, company);
        assertThat(texts(look(school, id).body().path("allowed"))).contains("sign");
        assertThat(sign(school, id).body().path("turn").asText()).isEqualTo("OFFERING");
        assertThat(free(offer, company)).isEqualTo(2);

        Answer agreed = sign(company, id);
        assertThat(agreed.body().path("state").asText()).isEqualTo("ACTIVE");
        assertThat(agreed.body().path("signatures")).hasSize(2);
        assertThat(free(offer, company)).isZero();
        assertThat(free(need, school)).isZero();

        assertThat(move(school, id, "complete", "").body().path("state").asText())
                .isEqualTo("ACTIVE");
        assertThat(move(school, id, "complete", "").slug()).isEqualTo("already-done");
        assertThat(move(company, id, "complete", "").body().path("state").asText())
                .isEqualTo("COMPLETED");
        assertThat(events(look(school, id)))
                .startsWith("proposed", "accepted", "worded", "words-accepted", "words-accepted")
                .endsWith("signed", "signed", "agreed", "started", "confirmed", "confirmed", "completed");
    }

    @Test
    void whatAsksSomethingOfTheOtherSideIsWrittenToIt() throws InterruptedException {
        Person school = school();
        Person company = company();
        UUID id = aligned(school, company);
        String asking = look(school, id).body().at("/asking/name").asText();
        String offering = look(school, id).body().at("/offering/name").asText();
        sign(school, id);
        assertThat(mail(company, asking + " heeft getekend").text()).contains("Nu " + offering + " nog");
        sign(company, id);
        mail(school, "De afspraak met " + offering + " is rond");
        complete(id, school, company);
        assertThat(mail(school, "Hoe was het met " + offering + "?").path())
                .isEqualTo("/samenwerking/" + id + "/opvolging");
        assertThat(Inbox.of(address(school))).noneMatch(mail -> mail.subject().endsWith("heeft getekend"));

        UUID other = running(school, company);
        move(company, other, "terminate", Map.of("reason", "OTHER", "text", "Het atelier sluit."));
        assertThat(mail(school, offering + " stopt de samenwerking").text()).doesNotContain("Het atelier sluit.");
    }

    private static Inbox.Received mail(Person to, String subject) throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await(Duration.ofSeconds(60)))
                .isTrue();
        return Inbox.titled(address(to), subject);
    }

    private static String address(Person person) {
        return person.organisation() + "@wisselwerk.example";
    }

    @Test
    void whileAListingIsHiddenOnlyItsOwnPeopleReadItsTitleAndNobodySigns() throws InterruptedException {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 2, Map.of("title", "Stage voor Emma"));
        UUID id = propose(school, offer, 1, TODAY, TODAY.plusDays(30)).id();
        move(company, id, "accept", "");
        align(id, school, company);
        Api administrator = Api.administrator();
        String path = "/api/admin/listings/" + offer;
        administrator
                .post(path + "/hide", "{\"reason\":\"Er staat een naam in.\"}")
                .expect(200);

        Answer seen = look(school, id);
        assertThat(seen.plain().text()).doesNotContain("Emma");
        assertThat(seen.body().at("/listing/hidden").asBoolean()).isTrue();
        assertThat(texts(seen.body().path("allowed"))).doesNotContain("sign");
        assertThat(look(company, id).body().at("/listing/title").asText()).isEqualTo("Stage voor Emma");
        assertThat(waiting(school).toString()).doesNotContain("Emma");
        for (Person side : List.of(school, company)) {
            assertThat(sign(side, id).slug()).isEqualTo("listing-hidden");
        }

        move(company, id, "withdraw", Map.of("reason", "OTHER", "text", "Het gaat niet."));
        String other = look(school, id).body().at("/offering/name").asText();
        assertThat(mail(school, "De samenwerking met " + other + " gaat niet door")
                        .text())
                .doesNotContain("Emma")
                .contains("iets wat nu niet te zien is");
        administrator.post(path + "/unhide", "").expect(200);
        assertThat(look(school, id).body().at("/listing/title").asText()).isEqualTo("Stage voor Emma");
    }

    @Test
    void signingWhatChangedMeanwhileSaysWhatChanged() {
        Person school = school();
        Person company = company();
        UUID id = aligned(school, company);
        Answer seen = look(school, id);
        Map<String, Object> terms =
                Map.of("places", 1, "period", Map.of("from", TODAY.plusDays(3).toString()));
        assertThat(move(company, id, "revise", Map.of("terms", terms)).status()).isEqualTo(200);

        Map<String, Object> signature = Map.of(
                "revision",
                seen.body().path("terms").path("revision").asInt(),
                "sha256",
                seen.body().path("revisionSha256").asText());
        Answer stale = school.post("/api/collaborations/" + id + "/sign", seen.version(), signature);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.slug()).isEqualTo("stale-version");
        assertThat(pointers(stale)).containsExactly("/terms/places", "/terms/period/from", "/terms/period/to");
        assertThat(stale.body().path("errors").path(0).path("message").asText())
                .isEqualTo("Aantal plaatsen: eerst 2, nu 1.");

        Answer other = school.post(
                "/api/collaborations/" + id + "/sign", look(school, id).version(), signature);
        assertThat(other.status()).isEqualTo(412);
        assertThat(other.slug()).isEqualTo("revision-changed");
        assertThat(pointers(other)).startsWith("/revision", "/terms/places");
        assertThat(look(school, id).body().path("signatures")).isEmpty();
    }

    @Test
    void writesNameTheVersionTheySaw() {
        Person school = school();
        Person company = company();
        UUID id = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        assertThat(company.post("/api/collaborations/" + id + "/accept", null, "")
                        .status())
                .isEqualTo(428);
        assertThat(company.post("/api/collaborations/" + id + "/accept", 7L, "").status())
                .isEqualTo(412);
        JsonNode item = look(school, id).body().path("expectations").path(0);
        String path =
                "/api/collaborations/" + id + "/expectations/" + item.path("id").asText();
        assertThat(school.put(path + "/answer", null, Map.of("answer", "elke week"))
                        .status())
                .isEqualTo(428);
        assertThat(school.put(path + "/answer", 1L, Map.of("answer", "elke week"))
                        .status())
                .isEqualTo(200);
        assertThat(school.put(path + "/answer", 1L, Map.of("answer", "elke dag"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void whatTheStateDoesNotAllowNamesWhatItDoes() {
        Person school = school();
        Person company = company();
        UUID id = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        Answer early = move(school, id, "sign", Map.of("revision", 1, "sha256", "00"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(texts(early.body().path("allowed"))).containsExactly("withdraw");
        assertThat(move(school, id, "accept", "").slug()).isEqualTo("not-your-turn");
        assertThat(move(school, id, "jump", "").status()).isEqualTo(404);
    }

    @Test
    void toOthersItDoesNotExist() {
        Person school = school();
        Person company = company();
        Person stranger = school();
        UUID id = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        assertThat(look(stranger, id).status()).isEqualTo(404);
        assertThat(stranger.post("/api/collaborations/" + id + "/accept", 1L, "")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/collaborations?organisationId=" + school.organisation())
                        .status())
                .isEqualTo(404);
        assertThat(school.get("/api/collaborations?organisationId=" + school.organisation())
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aMemberReadsAndACoordinatorActs() {
        Person school = school();
        Person company = company();
        Person member = join(company.organisation(), Role.MEMBER);
        UUID id = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        assertThat(look(member, id).status()).isEqualTo(200);
        assertThat(look(member, id).body().path("allowed")).isEmpty();
        assertThat(move(member, id, "accept", "").status()).isEqualTo(403);
    }

    @Test
    void whoIsNotVerifiedMayAcceptButNeitherProposeNorSign() {
        Person school = school();
        Person company = company(Verification.PENDING);
        UUID need = listing(school, "NEED", 1, Map.of());
        assertThat(propose(company, need, 1, TODAY, TODAY.plusDays(5)).status()).isEqualTo(403);
        UUID id = aligned(school, company);
        assertThat(sign(school, id).slug()).isEqualTo("organisation-not-verified");
        assertThat(sign(company, id).status()).isEqualTo(403);
        assertThat(texts(look(school, id).body().path("allowed"))).doesNotContain("sign");
    }

    @Test
    void proposalsThatCannotBeAreRefusedAtOnce() {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 2, Map.of());
        assertThat(propose(school, offer, 3, TODAY, TODAY.plusDays(5)).slug()).isEqualTo("not-enough-places");
        assertThat(propose(company, offer, 1, TODAY, TODAY.plusDays(5)).slug()).isEqualTo("own-listing");
        assertThat(propose(school, offer, 1, TODAY.minusDays(9), TODAY.minusDays(1))
                        .body()
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("already-over");
        assertThat(propose(school, UUID.randomUUID(), 1, TODAY, TODAY.plusDays(5))
                        .status())
                .isEqualTo(422);
        assertThat(propose(school, offer, 1, TODAY, TODAY.plusDays(5)).status()).isEqualTo(201);
        assertThat(propose(school, offer, 1, TODAY.plusDays(5), TODAY.plusDays(9))
                        .slug())
                .isEqualTo("already-open");
        assertThat(propose(school, offer, 1, TODAY.plusDays(6), TODAY.plusDays(9))
                        .status())
                .isEqualTo(201);
        Map<String, Object> forAnother = new LinkedHashMap<>(proposal(school, offer, 1, TODAY, TODAY));
        forAnother.put("organisationId", company.organisation());
        assertThat(school.post("/api/collaborations", null, forAnother).status())
                .isEqualTo(403);
    }

    @Test
    void theSameTwoAreNotOpenTwiceOnAListingWhicheverOfThemAsks() {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 5, Map.of());
        UUID need = listing(school, "NEED", 5, Map.of());
        assertThat(propose(school, offer, 1, TODAY, TODAY.plusDays(5)).status()).isEqualTo(201);
        Map<String, Object> back = new LinkedHashMap<>(proposal(company, need, 1, TODAY, TODAY.plusDays(5)));
        back.put("counterListingId", offer);
        assertThat(company.post("/api/collaborations", null, back).slug()).isEqualTo("already-open");
        back.remove("counterListingId");
        assertThat(company.post("/api/collaborations", null, back).status())
                .as("on a listing that they talk about nowhere")
                .isEqualTo(201);
    }

    @Test
    void reasonsAreTheOnesOfTheKind() {
        Person school = school();
        Person company = company();
        UUID id = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        assertThat(look(company, id)
                        .body()
                        .path("reasons")
                        .path("decline")
                        .path(0)
                        .path("label")
                        .asText())
                .isEqualTo("Geen plaats meer");
        assertThat(move(company, id, "decline", Map.of("reason", "RESERVED")).status())
                .isEqualTo(422);
        assertThat(move(company, id, "decline", Map.of("reason", "OTHER")).status())
                .isEqualTo(422);
        Answer declined = move(company, id, "decline", Map.of("reason", "OTHER", "text", "we verhuizen"));
        assertThat(declined.body().path("state").asText()).isEqualTo("DECLINED");
        assertThat(look(school, id).body().path("ending").path("text").asText()).isEqualTo("we verhuizen");
    }

    @Test
    void aTerminatedAgreementGivesItsPlacesBack() {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 1, Map.of());
        UUID id = agreed(school, company, offer);
        assertThat(free(offer, company)).isZero();
        assertThat(move(school, id, "terminate", Map.of("reason", "MUTUAL")).status())
                .isEqualTo(200);
        assertThat(free(offer, company)).isEqualTo(1);
    }

    @Test
    void aClosedListingDeclinesWhatWaitsOnIt() throws InterruptedException {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 1, Map.of());
        UUID id = propose(school, offer, 1, TODAY, TODAY.plusDays(5)).id();
        Answer listing = company.get("/api/listings/" + offer);
        assertThat(company.post("/api/listings/" + offer + "/close", listing.version(), Map.of("reason", "WITHDRAWN"))
                        .status())
                .isEqualTo(200);
        Relay relay = RunningApplication.bean(Relay.class);
        assertThat(relay.await("proposals", Duration.ofSeconds(10))).isTrue();
        assertThat(look(school, id).body().path("ending").path("reason").asText())
                .isEqualTo("listing-closed");
    }

    @Test
    void nonsenseIsRefusedFieldByField() {
        Person school = school();
        Person company = company();
        UUID id = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        Answer answer = school.post(
                "/api/collaborations", null, Map.of("organisationId", "x", "places", 0, "period", 3, "colour", 1));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(pointers(answer)).contains("/organisationId", "/listingId", "/places", "/period", "/colour");
        assertThat(move(company, id, "counter", "[]").status()).isEqualTo(400);
        assertThat(move(company, id, "counter", Map.of("terms", Map.of("places", "two")))
                        .status())
                .isEqualTo(422);
        assertThat(company.get("/api/collaborations/not-an-id").status()).isEqualTo(404);
        assertThat(school.get("/api/collaborations?organisationId=" + school.organisation() + "&state=LOST")
                        .status())
                .isEqualTo(422);
    }

    private UUID aligned(Person school, Person company) {
        UUID id = propose(school, listing(company, "OFFER", 2, Map.of()), 2, TODAY, TODAY.plusDays(5))
                .id();
        move(company, id, "accept", "");
        align(id, school, company);
        return id;
    }

    private UUID agreed(Person school, Person company, UUID offer) {
        UUID id = propose(school, offer, 1, TODAY, TODAY.plusDays(5)).id();
        move(company, id, "accept", "");
        align(id, school, company);
        sign(school, id);
        assertThat(sign(company, id).status()).isEqualTo(200);
        return id;
    }

    private int free(UUID listing, Person owner) {
        return owner.get("/api/listings/" + listing)
                .body()
                .path("places")
                .path("free")
                .asInt();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<String> pointers(Answer answer) {
        List<String> pointers = new ArrayList<>();
        answer.body()
                .path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        return pointers;
    }

    private static List<String> events(Answer answer) {
        List<String> events = new ArrayList<>();
        answer.body()
                .path("timeline")
                .forEach(step -> events.add(step.path("event").asText()));
        return events;
    }
}
