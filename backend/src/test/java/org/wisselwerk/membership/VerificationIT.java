package org.wisselwerk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

    private final Api administrator = Api.administrator();
    private final Party school = Party.school();
    private final Party company = Party.of(OrganisationType.COMPANY, Verification.UNVERIFIED, List.of(Sector.HOUT));

    @Test
    void aSectorOrganisationVerifiesCompaniesOfItsSectorsOnceTheyAsk() {
        Api wood = Party.sectorOrganisation(Sector.HOUT).api();
        Api care = Party.sectorOrganisation(Sector.ZORG).api();
        assertThat(waiting(wood)).doesNotContain(company.organisation().toString());
        school.api().post(step(company, "ask"), "").expect(403);
        company.api().post(step(company, "ask"), "").expect(200);
        assertThat(waiting(wood)).contains(company.organisation().toString());
        assertThat(waiting(care)).doesNotContain(company.organisation().toString());
        care.post(step(company, "verify"), "").expect(403);
        company.api().post(step(company, "verify"), "").expect(403);
        assertThat(wood.post(step(company, "verify"), "")
                        .expect(200)
                        .json()
                        .get("verification")
                        .asText())
                .isEqualTo("VERIFIED");
        wood.post(step(company, "verify"), "").expect(409);
        wood.post(step(company, "suspend"), "{\"reason\":\"x\"}").expect(403);
    }

    @Test
    void aSchoolIsVerifiedByAnAdministratorAlone() {
        Party fresh = Party.of(OrganisationType.SCHOOL, Verification.PENDING, List.of(Sector.HOUT));
        Party.sectorOrganisation(Sector.HOUT)
                .api()
                .post(step(fresh, "verify"), "")
                .expect(403);
        administrator.post(step(fresh, "verify"), "").expect(200);
    }

    @Test
    void aRejectionNeedsAReasonThatItsPeopleSeeAndNobodyElse() {
        administrator.post(step(company, "reject"), "{}").expect(422);
        administrator
                .post(step(company, "reject"), "{\"reason\":\"Geen echt bedrijf\"}")
                .expect(200);
        String path = "/api/organisations/" + company.organisation();
        assertThat(company.api().get(path + "/own").json().get("reason").asText())
                .isEqualTo("Geen echt bedrijf");
        assertThat(Api.stranger().get(path).text()).doesNotContain("Geen echt bedrijf");
        company.api().post(step(company, "ask"), "").expect(200);
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

        administrator.post(step(firm, "suspend"), "{\"reason\":\"Klachten\"}").expect(200);
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

        administrator.post(step(firm, "restore"), "").expect(200);
        flush();
        assertThat(found(firm)).isEqualTo(1);
    }

    @Test
    void recognitionForDualLearningIsShownToEveryone() {
        String path = "/api/organisations/" + company.organisation();
        administrator
                .put(path + "/recognition", "{\"reference\":\"ERK-12\",\"until\":\"2028-08-31\"}")
                .expect(200);
        JsonNode shown = Api.stranger().get(path).json();
        assertThat(shown.at("/recognition/until").asText()).isEqualTo("2028-08-31");
        company.api().put(path + "/recognition", "{}").expect(403);
        administrator.put(path + "/recognition", "{}").expect(200);
        assertThat(Api.stranger().get(path).json().at("/recognition").isObject())
                .isFalse();
    }

    private String proposal(String listing) {
        return "{\"organisationId\":\"" + school.organisation() + "\",\"listingId\":\"" + listing
                + "\",\"places\":1,\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-03-01\"}}";
    }

    private static String step(Party party, String step) {
        return "/api/organisations/" + party.organisation() + "/verification/" + step;
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
