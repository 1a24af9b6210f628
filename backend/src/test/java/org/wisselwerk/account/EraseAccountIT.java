package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Everywhere;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Asking what is kept of oneself, and having it taken away. */
class EraseAccountIT {

    private static final String PASSWORD = "a-password-for-tests";

    private final Party school = Party.school();
    private final String name = "Planted " + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@planted.example";

    @Test
    void showsWhatIsKeptAndThenNothingInTheDatabaseNamesThem() {
        Api person = colleague(Role.COORDINATOR);
        person.post("/api/saved-searches", "{\"parameters\":{\"q\":[\"lasser\"]}}")
                .expect(201);
        JsonNode all = person.get("/api/account/export").expect(200).json();
        assertThat(all.at("/account/email").asText()).isEqualTo(email);
        assertThat(all.at("/organisations/memberships/0/role").asText()).isEqualTo("COORDINATOR");
        assertThat(all.at("/notifications/savedSearches/0/parameters/q/0").asText())
                .isEqualTo("lasser");
        assertThat(Everywhere.naming(email)).contains("account.email");

        person.post("/api/account/erasure", "{\"password\":\"another-password\"}")
                .expect(422);
        person.post("/api/account/erasure", "{\"password\":\"" + PASSWORD + "\"}")
                .expect(204);

        person.get("/api/account").expect(401);
        assertThat(Everywhere.naming(email)).isEmpty();
        assertThat(Everywhere.naming(name)).isEmpty();
        Api.stranger()
                .post("/api/session", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}")
                .expect(401);
        assertThat(school.api()
                        .get("/api/organisations/" + school.organisation() + "/members")
                        .json())
                .hasSize(1);
    }

    @Test
    void colleaguesAreNotLeftWithoutAnOwner() {
        colleague(Role.MEMBER);
        assertThat(school.api()
                        .post("/api/account/erasure", "{\"password\":\"" + PASSWORD + "\"}")
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/last-owner");
        school.api().get("/api/account").expect(200);
    }

    private Api colleague(Role role) {
        RunningApplication.bean(Accounts.class).addMember(email, name, PASSWORD, school.organisation(), role);
        return Api.signedIn(email, PASSWORD);
    }
}
