package org.wisselwerk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Invitations, requests for access, and roles. */
class TeamIT {

    private final Party school = Party.school();
    private final Party other = Party.company();
    private final String path = "/api/organisations/" + school.organisation();
    private final String address = UUID.randomUUID() + "@school.example";

    @Test
    void anInvitationWorksOnceAndReadingItChangesNothing() {
        school.api().post(path + "/invitations", invitation("COORDINATOR")).expect(201);
        String token = Inbox.last(address, 1).token();
        String invited = "/api/invitations/" + token;
        assertThat(Api.stranger().get(invited).expect(200).json().get("email").asText())
                .isEqualTo(address);
        Api.stranger().get(invited).expect(200);
        Api.stranger().post(invited + "/accept", "").expect(401);
        other.api().post(invited + "/accept", "").expect(200);
        assertThat(roles()).contains("COORDINATOR");
        assertThat(Party.company()
                        .api()
                        .post(invited + "/accept", "")
                        .expect(410)
                        .problem())
                .isEqualTo("/problems/link-over");
        Api.stranger().get(invited).expect(410);
        Api.stranger().get("/api/invitations/nonsense").expect(410);
    }

    @Test
    void whoIsInvitedMakesAnAccountWithTheLinkForThatAddressAlone() {
        school.api().post(path + "/invitations", invitation("COORDINATOR")).expect(201);
        String token = Inbox.last(address, 1).token();
        String registration = "{\"email\":\"%s\",\"name\":\"Lies Claes\",\"password\":\"een groene fiets op zolder\","
                + "\"language\":\"nl\",\"invitation\":\"" + token + "\"}";
        Api colleague = Api.stranger();
        colleague
                .post("/api/registrations", registration.formatted("b" + address))
                .expect(410);
        colleague.post("/api/registrations", registration.formatted(address)).expect(204);
        colleague.withCsrf(colleague.get("/api/session").json().get("csrfToken").asText());
        colleague.post("/api/invitations/" + token + "/accept", "").expect(200);
        assertThat(roles()).contains("COORDINATOR");
        Api.stranger()
                .post("/api/registrations", registration.formatted(address))
                .expect(410);
    }

    @Test
    void aSecondInvitationReplacesTheFirstAndAWithdrawnOneIsOver() {
        school.api().post(path + "/invitations", invitation("MEMBER")).expect(201);
        JsonNode second = school.api()
                .post(path + "/invitations", invitation("OWNER"))
                .expect(201)
                .json();
        List<Inbox.Received> mails = Inbox.await(address, 2);
        Api.stranger().get("/api/invitations/" + mails.getFirst().token()).expect(410);
        String token = mails.getLast().token();
        Api.stranger().get("/api/invitations/" + token).expect(200);
        school.api().delete(path + "/invitations/" + second.get("id").asText()).expect(204);
        Api.stranger().get("/api/invitations/" + token).expect(410);
    }

    @Test
    void aMailboxGetsFewInvitationsHoweverOftenSomebodyInvites() {
        for (int i = 0; i < 5; i++) {
            school.api().post(path + "/invitations", invitation("MEMBER")).expect(201);
        }
        assertThat(school.api()
                        .post(
                                path + "/invitations",
                                invitation("MEMBER").replace(address, address.toUpperCase(Locale.ROOT)))
                        .expect(429)
                        .problem())
                .isEqualTo("/problems/too-many");
        school.api()
                .post(
                        path + "/invitations",
                        invitation("MEMBER").replace(address, UUID.randomUUID() + "@school.example"))
                .expect(201);
        other.api()
                .post("/api/organisations/" + other.organisation() + "/invitations", invitation("MEMBER"))
                .expect(201);
        assertThat(Inbox.await(address, 6)).hasSize(6);
    }

    @Test
    void onlyAnOwnerInvites() {
        other.api().post(path + "/invitations", invitation("MEMBER")).expect(404);
        join("COORDINATOR");
        other.api().post(path + "/invitations", invitation("MEMBER")).expect(403);
        other.api().get(path + "/invitations").expect(403);
        other.api().get(path + "/members").expect(200);
        JsonNode error = school.api()
                .post(path + "/invitations", "{\"email\":\"a@b.example\\r\\nBcc: c@d.example\",\"role\":\"MEMBER\"}")
                .expect(422)
                .json()
                .at("/errors/0");
        assertThat(error.get("pointer").asText()).isEqualTo("/email");
    }

    @Test
    void anOrganisationKeepsAnOwner() {
        String me = memberId("OWNER");
        assertThat(school.api().delete(path + "/members/" + me).expect(409).problem())
                .isEqualTo("/problems/last-owner");
        school.api().put(path + "/members/" + me, "{\"role\":\"MEMBER\"}").expect(409);
        join("MEMBER");
        String colleague = memberId("MEMBER");
        other.api().put(path + "/members/" + colleague, "{\"role\":\"OWNER\"}").expect(403);
        other.api().delete(path + "/members/" + me).expect(403);
        school.api().put(path + "/members/" + colleague, "{\"role\":\"OWNER\"}").expect(200);
        school.api().delete(path + "/members/" + me).expect(204);
        school.api().get(path + "/members").expect(404);
        assertThat(other.api().get(path + "/members").expect(200).json()).hasSize(1);
    }

    @Test
    void anOwnerDecidesOnARequestForAccess() {
        other.api()
                .post(path + "/access-requests", "{\"message\":\"Ik geef hier les\"}")
                .expect(201);
        assertThat(other.api().post(path + "/access-requests", "{}").expect(409).problem())
                .isEqualTo("/problems/already-asked");
        JsonNode asked =
                school.api().get("/api/access-requests").expect(200).json().at("/toDecide/0");
        assertThat(asked.get("message").asText()).isEqualTo("Ik geef hier les");
        String request = "/api/access-requests/" + asked.get("id").asText();
        other.api().post(request + "/grant", "{\"role\":\"OWNER\"}").expect(404);
        school.api().post(request + "/grant", "{\"role\":\"MEMBER\"}").expect(204);
        school.api().post(request + "/refuse", "").expect(404);
        assertThat(other.api().get(path + "/members").expect(200).json()).hasSize(2);
        other.api().post(path + "/access-requests", "{}").expect(409);
    }

    @Test
    void anOwnerAtNoMailboxKeepsNobodyFromAsking() {
        RunningApplication.bean(Accounts.class)
                .addMember(
                        UUID.randomUUID() + "@localhost",
                        "Niemand",
                        "a-password-for-tests",
                        school.organisation(),
                        Role.OWNER);
        other.api().post(path + "/access-requests", "{}").expect(201);
        assertThat(Inbox.last(school.organisation() + "@wisselwerk.example", 1).subject())
                .contains(school.name());
    }

    @Test
    void whereNobodyActsYetAnAdministratorDecidesAndTheAskerOwnsIt() {
        UUID unclaimed = RunningApplication.bean(Organisations.class)
                .add(
                        new OrganisationProfile(
                                "Test " + UUID.randomUUID(),
                                OrganisationType.COMPANY,
                                null,
                                "9000",
                                "Gent",
                                List.of(),
                                null,
                                null),
                        "test",
                        Verification.UNVERIFIED)
                .id();
        other.api()
                .post("/api/organisations/" + unclaimed + "/access-requests", "{}")
                .expect(201);
        Api administrator = Api.administrator();
        JsonNode asked = administrator.get("/api/access-requests").json().get("toDecide");
        String id = "";
        for (JsonNode one : asked) {
            id = one.get("organisationId").asText().equals(unclaimed.toString())
                    ? one.get("id").asText()
                    : id;
        }
        administrator
                .post("/api/access-requests/" + id + "/grant", "{\"role\":\"MEMBER\"}")
                .expect(204);
        JsonNode members = other.api()
                .get("/api/organisations/" + unclaimed + "/members")
                .expect(200)
                .json();
        assertThat(members.at("/0/role").asText()).isEqualTo("OWNER");
    }

    private void join(String role) {
        school.api().post(path + "/invitations", invitation(role)).expect(201);
        String token = Inbox.last(address, 1).token();
        other.api().post("/api/invitations/" + token + "/accept", "").expect(200);
    }

    private String invitation(String role) {
        return "{\"email\":\"" + address + "\",\"role\":\"" + role + "\"}";
    }

    private List<String> roles() {
        return school.api().get(path + "/members").expect(200).json().findValuesAsText("role");
    }

    private String memberId(String role) {
        for (JsonNode member : school.api().get(path + "/members").expect(200).json()) {
            if (member.get("role").asText().equals(role)) {
                return member.get("accountId").asText();
            }
        }
        throw new AssertionError("nobody is " + role);
    }
}
