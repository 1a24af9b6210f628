package org.wisselwerk.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.RunningApplication;

/** Who is named belongs to what both sign, over HTTP. */
class SignedPeopleIT {

    private final Person school = school();
    private final Person company = company();
    private final UUID room = talking(school, company);
    private final String path = "/api/collaborations/" + room;

    @Test
    void namingIsARevisionThatVoidsSignaturesAndIsToldToTheOtherSide() throws InterruptedException {
        align(room, school, company);
        seen(school);
        sign(school, room);
        JsonNode before = look(school, room).body();
        assertThat(before.path("signatures")).hasSize(1);
        String mentor = named(company, "MENTOR", join(company.organisation(), Role.MEMBER));

        JsonNode after = look(school, room).body();
        assertThat(revision(after)).isEqualTo(revision(before) + 1);
        assertThat(after.path("signatures")).isEmpty();
        assertThat(after.path("revisionSha256")).isNotEqualTo(before.path("revisionSha256"));
        assertThat(after.at("/terms/people/0/id").asText()).isEqualTo(mentor);
        assertThat(after.at("/terms/people/0/name").asText()).isEqualTo("Iemand");
        assertThat(last(after).path("event").asText()).isEqualTo("revised");
        assertThat(last(after).path("side").asText()).isEqualTo("OFFERING");
        JsonNode changes = school.get(path + "/terms/changes").body().path("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/field").asText()).isEqualTo("people/mentor");
        assertThat(changes.at("/0/before").isNull()).isTrue();
        assertThat(changes.at("/0/after/0").asText()).isEqualTo("Iemand");
        assertThat(told(school)).contains("revised");
    }

    @Test
    void whoeverSignsWhatWasNamedBeforeIsToldWhoChanged() {
        align(room, school, company);
        JsonNode before = look(school, room).body();
        named(company, "MENTOR", join(company.organisation(), Role.MEMBER));
        Map<String, Object> old = Map.of(
                "revision",
                revision(before),
                "sha256",
                before.path("revisionSha256").asText());
        Answer refused = school.post(path + "/sign", look(school, room).version(), old);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body().path("errors").findValuesAsText("message"))
                .anyMatch(message -> message.contains("Mentor: eerst niets, nu Iemand"));
        assertThat(school.post(path + "/sign", before.path("version").asLong(), old)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aNameOnAnOlderVersionIsRefused() {
        long version = look(company, room).version();
        Map<String, Object> whom = Map.of("role", "MENTOR", "email", UUID.randomUUID() + "@mentor.example");
        assertThat(company.post(path + "/people", null, whom).status()).isEqualTo(428);
        assertThat(company.post(path + "/people", version, whom).status()).isEqualTo(201);
        Answer stale = company.post(path + "/people", version, whom);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.slug()).isEqualTo("stale-version");
        String person = people(company).at("/items/0/id").asText();
        company.api().delete(path + "/people/" + person).expect(428);
        company.api().delete(path + "/people/" + person, version).expect(412);
        assertThat(people(company).path("items")).hasSize(1);
    }

    @Test
    void termsAreSentBackAsTheyAreShownAndNameNobodyElse() {
        String mentor = named(company, "MENTOR", join(company.organisation(), Role.MEMBER));
        ObjectNode terms = look(company, room).body().path("terms").deepCopy();
        terms.put("place", "Gent");
        Answer revised = move(company, room, "revise", Map.of("terms", terms));
        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.body().at("/terms/people/0/id").asText()).isEqualTo(mentor);
        ((ArrayNode) terms.path("people")).removeAll();
        Answer refused = move(company, room, "revise", Map.of("terms", terms));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo("named-apart");
    }

    @Test
    void whoIsInvitedIsSignedForBeforeTheyComeIn() {
        name(company, room, Map.of("role", "MENTOR", "email", UUID.randomUUID() + "@mentor.example"));
        JsonNode invited = look(school, room).body();
        assertThat(invited.at("/terms/people/0/role").asText()).isEqualTo("MENTOR");
        assertThat(invited.at("/terms/people/0/name").isNull()).isTrue();
        assertThat(invited.toString()).doesNotContain("@mentor.example");
        run(room, school, company);
        assertThat(look(school, room).body().path("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void afterBothSignedSomebodyElseGuidesWithoutANewSignature() throws InterruptedException {
        String first = named(company, "MENTOR", join(company.organisation(), Role.MEMBER));
        run(room, school, company);
        JsonNode signed = look(school, room).body();
        unname(company, room, first).expect(204);
        String second = named(company, "MENTOR", join(company.organisation(), Role.MEMBER));

        JsonNode after = look(school, room).body();
        assertThat(after.path("revisionSha256")).isEqualTo(signed.path("revisionSha256"));
        assertThat(after.path("signatures")).isEqualTo(signed.path("signatures"));
        assertThat(after.at("/terms/people/0/id").asText()).isEqualTo(first);
        assertThat(after.at("/terms/people/0/name").asText()).isEqualTo("Iemand");
        assertThat(last(after).path("event").asText()).isEqualTo("people-changed");
        assertThat(told(school)).contains("people-changed");
        JsonNode people = people(school);
        assertThat(people.path("items").findValuesAsText("id")).containsExactly(second);
        assertThat(people.at("/items/0/namedOn").asText()).isNotEmpty();
        assertThat(people.path("former").findValuesAsText("id")).containsExactly(first);
        assertThat(people.at("/former/0/name").asText()).isEqualTo("Iemand");
        assertThat(people.at("/former/0/removedOn").asText()).isNotEmpty();
        Answer stale = school.post(path + "/complete", signed.path("version").asLong(), "");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("errors").findValuesAsText("code")).contains("people-changed");
    }

    @Test
    void whoIsErasedLeavesAnIdThatNamesNobody() {
        Person leaver = join(company.organisation(), Role.MEMBER);
        String mentor = named(company, "MENTOR", leaver);
        align(room, school, company);
        sign(school, room);
        JsonNode before = look(school, room).body();
        leaver.post("/api/account/erasure", null, Map.of("password", "een lang wachtwoord"))
                .plain()
                .expect(204);
        JsonNode after = look(school, room).body();
        assertThat(revision(after)).isEqualTo(revision(before) + 1);
        assertThat(after.path("signatures")).isEmpty();
        assertThat(after.at("/terms/people")).isEmpty();
        JsonNode then = after.path("timeline");
        assertThat(then.findParents("id").stream()
                        .filter(one -> one.path("id").asText().equals(mentor))
                        .map(one -> one.path("name").asText()))
                .isNotEmpty()
                .allMatch(String::isEmpty);
        assertThat(people(school).path("items")).isEmpty();
    }

    private String named(Person by, String role, Person whom) {
        String account = whom.get("/api/session").body().at("/account/id").asText();
        return name(by, room, Map.of("role", role, "accountId", account)).id().toString();
    }

    private void seen(Person reader) {
        int revision = revision(look(reader, room).body());
        assertThat(reader.put(path + "/terms/seen", null, Map.of("revision", revision))
                        .status())
                .isEqualTo(204);
    }

    private JsonNode people(Person reader) {
        return reader.get(path + "/people").body();
    }

    private static int revision(JsonNode room) {
        return room.at("/terms/revision").asInt();
    }

    private static JsonNode last(JsonNode room) {
        JsonNode timeline = room.path("timeline");
        return timeline.path(timeline.size() - 1);
    }

    private static List<String> told(Person person) throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await("tell-collaborations", Duration.ofSeconds(60)))
                .isTrue();
        return person.get("/api/notifications").body().path("items").findValuesAsText("what");
    }
}
