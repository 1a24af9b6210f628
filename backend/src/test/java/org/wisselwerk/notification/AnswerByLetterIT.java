package org.wisselwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Database;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** A proposal answered by the link of its letter, without signing in. */
class AnswerByLetterIT {

    private final Party school = Party.school();
    private final Party company = Party.company();
    private final Api nobody = Api.stranger().speaking("nl");
    private String room = "";
    private String link = "";

    @BeforeEach
    void propose() throws InterruptedException {
        room = Proposed.by(school, company);
        link = linkOf(company, 1);
    }

    @Test
    void openingItShowsTheProposalAndChangesNothing() {
        for (int i = 0; i < 3; i++) {
            JsonNode proposal = nobody.get(link).expect(200).json().path("proposal");
            assertThat(proposal.path("state").asText()).isEqualTo("PROPOSED");
            assertThat(proposal.at("/other/name").asText()).isEqualTo(school.name());
            assertThat(proposal.path("message").asText()).isEqualTo("Past dit?");
            assertThat(proposal.path("allowed")).hasSize(3);
            assertThat(proposal.at("/reasons/decline")).isNotEmpty();
        }
        assertThat(state()).isEqualTo("PROPOSED");
    }

    @Test
    void oneTapAcceptsAndTheSecondHearsWhatItIsNow() {
        JsonNode accepted =
                nobody.post(link, "{\"answer\":\"accept\"}").expect(200).json();
        assertThat(accepted.path("state").asText()).isEqualTo("ALIGNING");
        assertThat(accepted.path("allowed")).isEmpty();
        assertThat(state()).isEqualTo("ALIGNING");
        Api.Answer again = nobody.post(link, "{\"answer\":\"accept\"}").expect(409);
        assertThat(again.json().path("allowed")).isNotEmpty();
        assertThat(nobody.get(link).expect(200).json().at("/proposal/state").asText())
                .isEqualTo("ALIGNING");
    }

    @Test
    void noComesWithAReasonOfTheKind() {
        nobody.post(link, "{\"answer\":\"decline\"}").expect(422);
        nobody.post(link, "{\"answer\":\"decline\",\"reason\":\"NONSENSE\"}").expect(422);
        nobody.post(link, "{\"answer\":\"sign\"}").expect(422);
        nobody.post(link, "{}").expect(422);
        nobody.post(link, "nee").expect(400);
        assertThat(state()).isEqualTo("PROPOSED");
        nobody.post(link, "{\"answer\":\"decline\",\"reason\":\"NO_PLACE_NOW\"}")
                .expect(200);
        assertThat(school.api().get(room).json().at("/ending/reason").asText()).isEqualTo("NO_PLACE_NOW");
    }

    @Test
    void anotherDateOrNumberPassesTheTurnAndEndsTheLink() throws InterruptedException {
        String counter = "{\"answer\":\"counter\",\"terms\":{\"places\":1,"
                + "\"period\":{\"from\":\"2027-02-08\",\"to\":\"2027-03-05\"}}}";
        nobody.post(link, counter).expect(200);
        assertThat(school.api().get(room).json().at("/terms/places").asInt()).isEqualTo(1);
        JsonNode old = nobody.get(link).expect(200).json().path("proposal");
        assertThat(old.path("same").asBoolean()).isFalse();
        assertThat(old.path("allowed")).isEmpty();
        nobody.post(link, "{\"answer\":\"accept\"}").expect(412);
        nobody.post(linkOf(school, 1), "{\"answer\":\"accept\"}").expect(200);
        assertThat(state()).isEqualTo("ALIGNING");
    }

    @Test
    void whoWasToldOfAStepIsNotToldAgainAtTheNextOne() throws InterruptedException, SQLException {
        nobody.post(link, "{\"answer\":\"counter\",\"terms\":{\"places\":1}}").expect(200);
        linkOf(school, 1);
        assertThat(Database.number(
                        "select count(*) from answer_link where collaboration_id = ?",
                        room.substring(room.lastIndexOf('/') + 1)))
                .isEqualTo(2);
    }

    @Test
    void whoMayNoLongerDecideForTheOrganisationIsRefused() {
        String email = UUID.randomUUID() + "@wisselwerk.example";
        RunningApplication.bean(Accounts.class)
                .addMember(email, "Iemand", "a-password-for-tests", company.organisation(), Role.OWNER);
        Api colleague = Api.signedIn(email, "a-password-for-tests");
        String first =
                company.api().get("/api/session").json().at("/account/id").asText();
        colleague
                .delete("/api/organisations/" + company.organisation() + "/members/" + first)
                .expect(204);
        assertThat(nobody.get(link).status()).isEqualTo(403);
        nobody.post(link, "{\"answer\":\"accept\"}").expect(403);
        assertThat(state()).isEqualTo("PROPOSED");
    }

    @Test
    void aLinkThatIsNoneOpensNothing() {
        nobody.get("/api/answers/none").expect(410);
        nobody.post("/api/answers/none", "{\"answer\":\"accept\"}").expect(410);
    }

    private String state() {
        return school.api().get(room).expect(200).json().path("state").asText();
    }

    private static String linkOf(Party party, int letters) throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await(Duration.ofSeconds(60)))
                .isTrue();
        String path = Inbox.last(party.organisation() + "@wisselwerk.example", letters)
                .path();
        return path.replace("/antwoord/", "/api/answers/");
    }
}
