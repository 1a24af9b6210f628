package org.wisselwerk.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Database;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.RunningApplication;

/** Mentors, supervisors and teachers: members who are named, and guests who are invited by mail. */
class GuestIT {

    private final Person school = school();
    private final Person company = company();
    private final UUID room = talking(school, company);
    private final String path = "/api/collaborations/" + room;

    @Test
    void aGuestComesInByTheLinkAndWritesInThisOneRoom() {
        String email = UUID.randomUUID() + "@mentor.example";
        Answer invited = invite(company, email);
        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.body().path("email").asText()).isEqualTo(email);
        assertThat(school.get(path + "/people").plain().text()).doesNotContain(email);
        String token = Inbox.last(email, 1).token();
        JsonNode offer =
                Api.stranger().get("/api/room-invitations/" + token).expect(200).json();
        assertThat(offer.path("email").asText()).isEqualTo(email);

        Api guest = registered(email, token, 204);
        guest.post("/api/room-invitations/" + token + "/accept", null).expect(200);
        guest.post("/api/room-invitations/" + token + "/accept", null).expect(410);
        JsonNode seen = guest.get(path).expect(200).json();
        assertThat(seen.path("side").asText()).isEqualTo("OFFERING");
        assertThat(seen.path("allowed")).isEmpty();

        Person mentor = new Person(guest, company.organisation());
        JsonNode item = seen.path("expectations").path(0);
        String words = path + "/expectations/" + item.path("id").asText();
        Answer answered = mentor.put(
                words + "/answer", item.path("version").asLong(), Map.of("answer", "Elke vrijdag een bericht."));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(mentor.put(
                                words + "/agreed",
                                answered.body().at("/expectations/0/version").asLong(),
                                Map.of("answer", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(mentor.post(path + "/messages", null, Map.of("text", "Dag")).status())
                .isEqualTo(201);
        assertThat(mentor.post(path + "/withdraw", seen.path("version").asLong(), Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(mentor.get("/api/collaborations/" + talking(school, company)).status())
                .isEqualTo(404);
        school.post(path + "/messages", null, Map.of("text", "Welkom"));
        JsonNode own = guest.get("/api/guest-rooms").expect(200).json().path("items");
        assertThat(own).hasSize(1);
        assertThat(own.at("/0/collaborationId").asText()).isEqualTo(room.toString());
        assertThat(own.at("/0/role").asText()).isEqualTo("MENTOR");
        assertThat(own.at("/0/title").asText()).isEqualTo("Stage lassen");
        assertThat(own.at("/0/state").asText()).isEqualTo("ALIGNING");
        assertThat(own.at("/0/unread").asInt()).isEqualTo(1);
        assertThat(own.at("/0/tasks").findValuesAsText("code"))
                .as("what a guest can do, and not that papers are missing")
                .containsExactly("FILL_EXPECTATIONS");
        assertThat(guest.get("/api/session").json().path("guest").asBoolean()).isTrue();
        assertThat(school.get("/api/guest-rooms").body().path("items")).isEmpty();
        assertThat(school.get("/api/session").body().path("guest").asBoolean()).isFalse();
        assertThat(look(school, room).body().at("/terms/people/0/name").asText())
                .isEqualTo("Mia Mentor");

        String person = school.get(path + "/people").body().at("/items/0/id").asText();
        unname(school, room, person).expect(404);
        unname(company, room, person).expect(204);
        guest.get(path).expect(404);
        assertThat(guest.get("/api/guest-rooms").json().path("items")).isEmpty();
        assertThat(guest.get("/api/session").json().path("guest").asBoolean()).isFalse();
    }

    @Test
    void theLinkMakesAnAccountForItsOwnAddressOnlyAndOnlyOne() {
        String email = UUID.randomUUID() + "@mentor.example";
        invite(company, email);
        String token = Inbox.last(email, 1).token();
        registered("other-" + email, token, 410);
        registered(email, "x".repeat(43), 410);
        registered(email, token, 204);
        assertThat(registered(email, token, 409)
                        .get("/api/session")
                        .json()
                        .path("account")
                        .isNull())
                .isTrue();
    }

    @Test
    void aMailboxGetsFewInvitationsHoweverOftenItIsNamed() {
        String email = UUID.randomUUID() + "@mentor.example";
        for (int i = 0; i < 5; i++) {
            assertThat(invite(company, email).status()).isEqualTo(201);
        }
        assertThat(invite(company, email).status()).isEqualTo(429);
        assertThat(invite(school, email).status()).isEqualTo(201);
    }

    @Test
    void aMemberWhoIsNamedWritesToo() {
        Person member = join(school.organisation(), Role.MEMBER);
        assertThat(member.post(path + "/messages", null, Map.of("text", "Dag")).status())
                .isEqualTo(403);
        String account =
                member.api().get("/api/session").json().at("/account/id").asText();
        Map<String, Object> named = Map.of("role", "SUPERVISOR", "accountId", account);
        assertThat(name(company, room, named).status()).as("not its member").isEqualTo(422);
        assertThat(name(school, room, named).status()).isEqualTo(201);
        assertThat(name(school, room, named).status()).isEqualTo(409);
        assertThat(member.post(path + "/messages", null, Map.of("text", "Dag")).status())
                .isEqualTo(201);
        assertThat(member.post(path + "/people", null, named).status()).isEqualTo(403);
    }

    @Test
    void whoLeftIsToldOfNothingAndComesBackByAnInvitation() throws InterruptedException {
        Person member = join(school.organisation(), Role.MEMBER);
        JsonNode account = member.api().get("/api/session").json().path("account");
        String id = account.path("id").asText();
        name(school, room, Map.of("role", "SUPERVISOR", "accountId", id));
        company.post(path + "/messages", null, Map.of("text", "Dag"));
        assertThat(told(member.api())).containsExactly("message");

        member.put(path + "/messages/read", null, Map.of("upTo", newest(member)));
        member.api()
                .delete("/api/organisations/" + school.organisation() + "/members/" + id)
                .expect(204);
        company.post(path + "/messages", null, Map.of("text", "Ben je er nog?"));
        assertThat(told(member.api())).containsExactly("message");

        dropped();
        String email = account.path("email").asText();
        invite(company, email);
        String token = Inbox.await(email, 2).stream()
                .filter(mail -> mail.path().startsWith("/gast/"))
                .findFirst()
                .orElseThrow()
                .token();
        assertThat(member.post("/api/room-invitations/" + token + "/accept", null, "{}")
                        .status())
                .isEqualTo(200);
        assertThat(member.get(path).body().path("side").asText()).isEqualTo("OFFERING");
        JsonNode people = school.get(path + "/people").body().path("items");
        assertThat(people).hasSize(1);
        assertThat(people.at("/0/role").asText()).isEqualTo("MENTOR");
    }

    @Test
    void aMemberWhoLeftIsNotNamedAnyMore() throws InterruptedException {
        Person member = join(school.organisation(), Role.MEMBER);
        String id = member.api().get("/api/session").json().at("/account/id").asText();
        name(school, room, Map.of("role", "SUPERVISOR", "accountId", id));
        member.api()
                .delete("/api/organisations/" + school.organisation() + "/members/" + id)
                .expect(204);
        dropped();
        assertThat(school.get(path + "/people").body().path("items")).isEmpty();
    }

    @Test
    void aGuestWhoseTimeIsOverIsToldOfNothing() throws SQLException {
        String email = UUID.randomUUID() + "@mentor.example";
        invite(company, email);
        String token = Inbox.last(email, 1).token();
        Api guest = registered(email, token, 204);
        guest.post("/api/room-invitations/" + token + "/accept", null).expect(200);
        run(room, school, company);
        complete(room, school, company);
        Database.change(
                "update collaboration set ended_on = ? where id = ?",
                TODAY.minusDays(31).toString(),
                room.toString());
        assertThat(school.post(path + "/messages", null, Map.of("text", "Dag")).status())
                .isEqualTo(201);
        assertThat(told(guest)).doesNotContain("message");
        assertThat(told(company.api())).contains("message");
    }

    /** Whoever left is not named any more, which is a revision: what is done on an older version is refused. */
    private static void dropped() throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await("named-people", Duration.ofSeconds(60)))
                .isTrue();
    }

    private UUID newest(Person reader) {
        return UUID.fromString(
                reader.get(path + "/messages").body().at("/items/0/id").asText());
    }

    private static List<String> told(Api api) {
        return api.get("/api/notifications").json().path("items").findValuesAsText("what");
    }

    @Test
    void whoIsNoCoordinatorNamesNobodyAndBadInputIsNamed() {
        assertThat(school().get(path + "/people").status()).isEqualTo(404);
        assertThat(school().post(path + "/people", null, Map.of("role", "MENTOR", "email", "a@b.example"))
                        .status())
                .isEqualTo(404);
        assertThat(invite(company, "geen adres").status()).isEqualTo(422);
        assertThat(name(company, room, Map.of("role", "BOSS", "email", "a@b.example"))
                        .status())
                .isEqualTo(422);
        UUID proposed = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        Answer early = name(company, proposed, Map.of("role", "MENTOR", "email", "a@b.example"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("allowed").toString()).contains("accept");
        assertThat(List.of(401, 410))
                .contains(Api.stranger().get("/api/room-invitations/nonsense").status());
    }

    private Answer invite(Person by, String email) {
        return name(by, room, Map.of("role", "MENTOR", "email", email));
    }

    private static Api registered(String email, String token, int expected) {
        UUID id = UUID.randomUUID();
        int host = Math.floorMod(id.hashCode(), 1 << 16);
        Api api = Api.stranger().at("10.78." + (host >> 8) + "." + (host & 255));
        ObjectNode asked = Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("name", "Mia Mentor")
                .put("password", "een groene fiets op zolder")
                .put("language", "nl")
                .put("invitation", token);
        api.post("/api/registrations", asked.toString()).expect(expected);
        if (expected == 204) {
            api.withCsrf(api.get("/api/session").json().get("csrfToken").asText());
        }
        return api;
    }
}
