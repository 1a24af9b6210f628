package org.wisselwerk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Who establishes what an organisation is, and what follows from it. */
class VerificationIT {

    private static final int ROUNDS = 6;

    private final Api administrator = Api.administrator();
    private final Party school = Party.school();
    private final Party company = Party.of(OrganisationType.COMPANY, Verification.UNVERIFIED, List.of(Sector.HOUT));

    @Test
    void aSectorOrganisationVerifiesCompaniesOfItsSectorsOnceTheyAsk() {
        Api wood = Party.sectorOrganisation(Sector.HOUT).api();
        Api care = Party.sectorOrganisation(Sector.ZORG).api();
        assertThat(waiting(wood)).doesNotContain(company.organisation().toString());
        take(school.api(), company, "ask", "").expect(403);
        take(company.api(), company, "ask", "").expect(200);
        assertThat(waiting(wood)).contains(company.organisation().toString());
        assertThat(waiting(care)).doesNotContain(company.organisation().toString());
        take(care, company, "verify", "").expect(403);
        take(company.api(), company, "verify", "").expect(403);
        assertThat(take(wood, company, "verify", "")
                        .expect(200)
                        .json()
                        .get("verification")
                        .asText())
                .isEqualTo("VERIFIED");
        take(wood, company, "verify", "").expect(409);
        take(wood, company, "suspend", "{\"reason\":\"x\"}").expect(403);
    }

    @Test
    void aSchoolIsVerifiedByAnAdministratorAlone() {
        Party fresh = Party.of(OrganisationType.SCHOOL, Verification.PENDING, List.of(Sector.HOUT));
        take(Party.sectorOrganisation(Sector.HOUT).api(), fresh, "verify", "").expect(403);
        take(administrator, fresh, "verify", "").expect(200);
    }

    @Test
    void aRejectionNeedsAReasonThatItsPeopleSeeAndNobodyElse() {
        take(administrator, company, "reject", "{}").expect(422);
        take(administrator, company, "reject", "{\"reason\":\"Geen echt bedrijf\"}")
                .expect(200);
        String path = "/api/organisations/" + company.organisation();
        assertThat(company.api().get(path + "/own").json().get("reason").asText())
                .isEqualTo("Geen echt bedrijf");
        assertThat(Api.stranger().get(path).text()).doesNotContain("Geen echt bedrijf");
    }

    @Test
    void whoWasRejectedAndAsksAgainStaysShutOutUntilSomebodyHasLooked() {
        Party firm = Party.company();
        String listing = published(firm);
        take(administrator, firm, "reject", "{\"reason\":\"Het nummer klopt niet\"}")
                .expect(200);
        JsonNode asked = take(firm.api(), firm, "ask", "").expect(200).json();
        assertThat(asked.get("verification").asText()).isEqualTo("REJECTED");
        assertThat(asked.get("reason").asText()).isEqualTo("Het nummer klopt niet");
        assertThat(asked.get("askedAgain").asBoolean()).isTrue();
        take(firm.api(), firm, "ask", "").expect(409);
        Api.stranger().get("/api/listings/" + listing).expect(404);
        assertThat(waiting(administrator)).contains(firm.organisation().toString());

        take(administrator, firm, "verify", "").expect(200);
        Api.stranger().get("/api/listings/" + listing).expect(200);
        assertThat(waiting(administrator)).doesNotContain(firm.organisation().toString());
    }

    @Test
    void whoIsRejectedOverAndOverWaitsBeforeItAsksAgain() {
        String reason = "{\"reason\":\"Geen echt bedrijf\"}";
        take(administrator, company, "reject", reason).expect(200);
        take(administrator, company, "reject", reason).expect(409);
        for (int time = 0; time < 3; time++) {
            take(company.api(), company, "ask", "").expect(200);
            take(administrator, company, "reject", reason).expect(200);
            assertThat(waiting(administrator))
                    .doesNotContain(company.organisation().toString());
        }
        assertThat(take(company.api(), company, "ask", "").expect(429).problem())
                .isEqualTo("/problems/too-many");
    }

    @Test
    void whatIsVerifiedIsWhatWasLookedAt() {
        take(company.api(), company, "ask", "").expect(200);
        JsonNode looked = own(company);
        String profile = "{\"name\":\"Iets anders " + UUID.randomUUID()
                + "\",\"type\":\"COMPANY\",\"postcode\":\"9000\",\"sectors\":[\"hout\"]}";
        long version = looked.get("version").asLong();
        company.api()
                .put("/api/organisations/" + company.organisation(), profile, version)
                .expect(200);
        administrator.post(step(company, "verify"), "").expect(428);
        administrator.post(step(company, "verify"), "", version).expect(412);
        Api.Answer verified = take(administrator, company, "verify", "").expect(200);
        assertThat(verified.header("ETag")).isEqualTo("\"" + version(company) + "\"");
    }

    @Test
    void whoIsShutOutLeavesSearchAndItsProposalsAreWithdrawnUntilItIsRestored() throws Exception {
        Party firm = Party.company();
        String listing = published(firm);
        flush();
        assertThat(found(firm)).isEqualTo(1);
        String proposal = school.api()
                .post("/api/collaborations", proposal(listing))
                .expect(201)
                .header("Location");

        take(administrator, firm, "suspend", "{\"reason\":\"Klachten\"}").expect(200);
        flush();
        assertThat(found(firm)).isZero();
        Api.stranger().get("/api/listings/" + listing).expect(404);
        awaitWithdrawal();
        JsonNode ended = school.api().get(proposal).expect(200).json();
        assertThat(ended.get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(school.api()
                        .post("/api/collaborations", proposal(listing))
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/listing-closed");

        take(administrator, firm, "restore", "").expect(200);
        flush();
        assertThat(found(firm)).isEqualTo(1);
    }

    /** One of the two is first: the proposal, which is then withdrawn, or the suspension, which then refuses it. */
    @Test
    void noProposalIsLeftWithWhoIsShutOutWhileItIsMade() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Party firm = Party.company();
            String listing = published(firm);
            Callable<Api.Answer> propose = () -> school.api().post("/api/collaborations", proposal(listing));
            long version = version(firm);
            Callable<Api.Answer> suspend =
                    () -> administrator.post(step(firm, "suspend"), "{\"reason\":\"Klachten\"}", version);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Api.Answer>> done = both.invokeAll(List.of(propose, suspend));
                done.getLast().get().expect(200);
                awaitWithdrawal();
                Api.Answer proposed = done.getFirst().get();
                if (proposed.status() == 201) {
                    JsonNode left =
                            school.api().get(proposed.header("Location")).json();
                    assertThat(left.get("state").asText()).isEqualTo("WITHDRAWN");
                } else {
                    assertThat(proposed.problem()).isEqualTo("/problems/listing-closed");
                }
            }
        }
    }

    @Test
    void recognitionForDualLearningIsShownToEveryoneAsLongAsItLasts() {
        String path = "/api/organisations/" + company.organisation();
        String recognition = "{\"reference\":\"ERK-12\",\"until\":\"2028-08-31\"}";
        administrator.put(path + "/recognition", recognition).expect(428);
        administrator.put(path + "/recognition", recognition, 99).expect(412);
        administrator.put(path + "/recognition", recognition, version(company)).expect(200);
        JsonNode shown = Api.stranger().get(path).json();
        assertThat(shown.at("/recognition/until").asText()).isEqualTo("2028-08-31");
        company.api().put(path + "/recognition", "{}", version(company)).expect(403);
        administrator
                .put(path + "/recognition", "{\"reference\":\"ERK-12\",\"until\":\"2020-08-31\"}", version(company))
                .expect(200);
        assertThat(Api.stranger().get(path).json().at("/recognition").isObject())
                .isFalse();
        assertThat(own(company).at("/recognition/until").asText()).isEqualTo("2020-08-31");
        administrator.put(path + "/recognition", "{}", version(company)).expect(200);
        assertThat(Api.stranger().get(path).json().at("/recognition").isObject())
                .isFalse();
    }

    private String proposal(String listing) {
        return "{\"organisationId\":\"" + school.organisation() + "\",\"listingId\":\"" + listing
                + "\",\"places\":1,\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-03-01\"}}";
    }

    /** Of the organisation as it is now. */
    private Api.Answer take(Api who, Party party, String step, String body) {
        return who.post(step(party, step), body, version(party));
    }

    private static String step(Party party, String step) {
        return "/api/organisations/" + party.organisation() + "/verification/" + step;
    }

    private long version(Party party) {
        return own(party).get("version").asLong();
    }

    private JsonNode own(Party party) {
        return administrator
                .get("/api/organisations/" + party.organisation() + "/own")
                .expect(200)
                .json();
    }

    private static List<String> waiting(Api api) {
        return api.get("/api/organisations/to-verify").expect(200).json().findValuesAsText("id");
    }

    private void flush() {
        administrator.post("/api/admin/search/flush", "").expect(204);
    }

    private static void awaitWithdrawal() throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await("shut-out", Duration.ofSeconds(30)))
                .isTrue();
    }

    private static int found(Party firm) {
        return Api.stranger()
                .get("/api/listings?organisation=" + firm.organisation())
                .expect(200)
                .json()
                .get("total")
                .asInt();
    }

    private static String published(Party firm) {
        return Party.id(firm.published(Input.JSON
                .createObjectNode()
                .put("direction", "OFFER")
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage " + UUID.randomUUID())
                .put("description", "Een stageplaats")
                .put("language", "nl")
                .put("postcode", "9000")
                .put("places", 2)));
    }
}
