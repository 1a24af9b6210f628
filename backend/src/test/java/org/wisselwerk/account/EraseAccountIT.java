package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.People;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Everywhere;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Asking what is kept of oneself, and having it taken away. */
class EraseAccountIT {

    private static final String PASSWORD = "a-password-for-tests";

    private final Party firm = Party.company();
    private final Person company = People.company();
    private final String name = "Planted " + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@planted.example";

    @Test
    void whatIsKeptIsShownAndThenNothingNamesThem() {
        Api person = registered();
        join(person);
        leaveTraces(person);
        JsonNode all = person.get("/api/account/export").expect(200).json();
        assertThat(all.at("/account/email").asText()).isEqualTo(email);
        assertThat(all.at("/account/sessions/0").has("device")).isTrue();
        assertThat(all.at("/organisations/memberships/0/role").asText()).isEqualTo("COORDINATOR");
        assertThat(all.at("/organisations/invitationsReceived")).hasSize(1);
        assertThat(all.at("/notifications/savedSearches/0/parameters/q/0").asText())
                .isEqualTo("lasser");
        assertThat(all.at("/rooms/invited/0/role").asText()).isEqualTo("MENTOR");
        assertThat(all.at("/letters").findValuesAsText("kind"))
                .contains("account-confirm", "invitation", "room-invitation", "password-reset");
        assertThat(all.at("/contactOf")).hasSize(2);
        assertThat(all.at("/profiles")).hasSize(1);
        assertThat(all.at("/actions").findValuesAsText("action")).contains("account-registered", "listing-published");
        assertThat(all.at("/actions/0/from").asText()).isNotEmpty();
        assertThat(Everywhere.naming(email))
                .contains(
                        "account.email",
                        "mail.address",
                        "invitation.email",
                        "room_person.email",
                        "organisation.contact_email");
        assertThat(Everywhere.naming(name)).contains("listing.contact");

        person.post("/api/account/erasure", Somebody.password("another-password"))
                .expect(422);
        person.post("/api/account/erasure", Somebody.password(PASSWORD)).expect(204);

        person.get("/api/account").expect(401);
        assertThat(Everywhere.naming(email)).isEmpty();
        assertThat(Everywhere.naming(name)).isEmpty();
        assertThat(Everywhere.documents(email)).isZero();
        assertThat(Everywhere.documents(name)).isZero();
        assertThat(signIn(email).status()).isEqualTo(401);
        assertThat(firm.api()
                        .get("/api/organisations/" + firm.organisation() + "/members")
                        .json())
                .hasSize(1);
    }

    @Test
    void nobodyIsInAnErasedAccountAndNothingIsSentToIt() {
        Api person = registered();
        UUID id = UUID.fromString(person.get("/api/account").json().get("id").asText());
        stranger().post("/api/password-resets", "{\"email\":\"" + email + "\"}").expect(202);
        String link = Inbox.last(email, 2).token();
        person.post("/api/account/erasure", Somebody.password(PASSWORD)).expect(204);

        String left = "erased-" + id + "@wisselwerk.invalid";
        assertThat(signIn(left).status()).isEqualTo(401);
        stranger()
                .post("/api/password-resets/" + link, Somebody.password("twee koeien in de gang"))
                .expect(410);
        stranger().post("/api/password-resets", "{\"email\":\"" + left + "\"}").expect(202);
        stranger()
                .post("/api/registrations", Somebody.request(left, "Een ander", PASSWORD))
                .expect(202);
        assertThat(Everywhere.naming(left)).containsExactly("account.email");
        assertThat(RunningApplication.bean(Accounts.class).recipient(id)).isEmpty();
    }

    @Test
    void colleaguesAreNotLeftWithoutAnOwner() {
        colleague(Role.MEMBER);
        assertThat(firm.api()
                        .post("/api/account/erasure", Somebody.password(PASSWORD))
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/last-owner");
        firm.api().get("/api/account").expect(200);
    }

    @Test
    void ofTwoOwnersWhoGoAtOnceOneStays() {
        Api other = colleague(Role.OWNER);
        colleague(Role.MEMBER);
        List<CompletableFuture<Integer>> both = Stream.of(firm.api(), other)
                .map(owner -> CompletableFuture.supplyAsync(
                        () -> owner.post("/api/account/erasure", Somebody.password(PASSWORD))
                                .status()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 409);
    }

    private void join(Api person) {
        firm.api()
                .post("/api/organisations/" + firm.organisation() + "/invitations", invitation("COORDINATOR"))
                .expect(201);
        person.post("/api/invitations/" + Inbox.last(email, 2).token() + "/accept", "")
                .expect(200);
    }

    private void leaveTraces(Api person) {
        person.post("/api/saved-searches", "{\"parameters\":{\"q\":[\"lasser\"]}}")
                .expect(201);
        company.api()
                .post("/api/organisations/" + company.organisation() + "/invitations", invitation("MEMBER"))
                .expect(201);
        UUID room = People.talking(People.school(), company);
        assertThat(People.name(company, room, Map.of("role", "MENTOR", "email", email))
                        .status())
                .isEqualTo(201);
        stranger().post("/api/password-resets", "{\"email\":\"" + email + "\"}").expect(202);
        Party own = new Party(firm.organisation(), firm.name(), person);
        own.published(listing(email.toUpperCase(Locale.ROOT)));
        own.published(listing("info@school.example"));
        OrganisationProfile profile = new OrganisationProfile(
                "Test " + UUID.randomUUID(), OrganisationType.SCHOOL, null, "9000", "Gent", List.of(), null, email);
        RunningApplication.bean(Organisations.class).add(profile, null, Verification.VERIFIED);
    }

    private ObjectNode listing(String address) {
        ObjectNode contact = Input.JSON.createObjectNode().put("name", name).put("email", address);
        return AccessWorld.listing(firm.organisation(), "OFFER").set("contact", contact);
    }

    private String invitation(String role) {
        return "{\"email\":\"" + email + "\",\"role\":\"" + role + "\"}";
    }

    private Api registered() {
        stranger()
                .post("/api/registrations", Somebody.request(email, name, PASSWORD))
                .expect(202);
        stranger()
                .post("/api/registrations/" + Inbox.last(email, 1).token() + "/confirm", Somebody.password(PASSWORD))
                .expect(204);
        return Api.signedIn(email, PASSWORD);
    }

    private static Api stranger() {
        return Somebody.anyone().stranger();
    }

    private static Api.Answer signIn(String address) {
        return new Somebody(address, Somebody.anyone().address()).signIn(PASSWORD);
    }

    private Api colleague(Role role) {
        String address = UUID.randomUUID() + "@planted.example";
        RunningApplication.bean(Accounts.class).addMember(address, name, PASSWORD, firm.organisation(), role);
        return Api.signedIn(address, PASSWORD);
    }
}
