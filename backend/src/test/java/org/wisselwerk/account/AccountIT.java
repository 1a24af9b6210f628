package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.Inbox;

class AccountIT {

    private final Somebody an = Somebody.registered();
    private final Api here = an.signedIn();

    @Test
    void nameAndLanguageAreTheOwnersToChange() {
        Answer before = here.get("/api/account").expect(200);
        long version = before.json().get("version").asLong();
        assertThat(before.header("ETag")).isEqualTo("\"" + version + "\"");
        Answer after = here.put("/api/account", "{\"name\":\"An P.\",\"language\":\"fr\"}", version)
                .expect(200);
        assertThat(after.json().get("language").asText()).isEqualTo("fr");
        here.put("/api/account", "{\"name\":\"Old\",\"language\":\"nl\"}", version)
                .expect(412);
        here.put("/api/account", "{\"name\":\"Old\",\"language\":\"nl\"}").expect(428);
        here.put("/api/account", "{\"name\":\"X\",\"language\":\"nl\",\"admin\":true}", version + 1)
                .expect(422);
        assertThat(an.row().admin()).isFalse();
    }

    @Test
    void aNewAddressIsConfirmedFromItsMailboxAndToldToTheOldOne() {
        Somebody next = Somebody.anyone();
        here.post("/api/account/email", wish(next.email(), "not the password")).expect(422);
        here.post("/api/account/email", wish(next.email(), Somebody.PASSWORD)).expect(202);
        String link = "/api/account/email/" + next.mail(1).token();
        assertThat(next.mail(1).path()).startsWith("/account/e-mail/");
        an.stranger().post(link, "{}").expect(401);
        Somebody.registered().signedIn().post(link, "{}").expect(410);
        Api elsewhere = an.signedIn();
        here.post(link, "{}").expect(204);
        assertThat(elsewhere.get("/api/session").json().get("account").isNull()).isTrue();
        assertThat(here.get("/api/session").json().at("/account/email").asText())
                .isEqualTo(next.email());
        here.post(link, "{}").expect(410);
        assertThat(an.mail(2).subject()).isEqualTo("Je e-mailadres is gewijzigd");
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(401);
        assertThat(next.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void anAddressThatHasAnAccountGetsTheSameAnswer() {
        Somebody other = Somebody.registered();
        Somebody free = Somebody.anyone();
        Answer taken = here.post("/api/account/email", wish(other.email(), Somebody.PASSWORD))
                .expect(202);
        Answer open = here.post("/api/account/email", wish(free.email(), Somebody.PASSWORD))
                .expect(202);
        assertThat(taken.text()).isEqualTo(open.text());
        assertThat(other.mail(2).subject()).isEqualTo("Dit e-mailadres heeft al een account");
        here.post("/api/account/email", wish(an.email(), Somebody.PASSWORD)).expect(422);
    }

    @Test
    void sessionsAreSeenAndEndedOneByOneOrTogether() {
        Api second = an.signedIn();
        Api third = an.signedIn();
        JsonNode sessions = here.get("/api/account/sessions").expect(200).json();
        // The browser in which the account was confirmed is signed in as well.
        assertThat(sessions).hasSize(4);
        List<String> others = StreamSupport.stream(sessions.spliterator(), false)
                .filter(session -> !session.get("current").asBoolean())
                .map(session -> session.get("id").asText())
                .toList();
        assertThat(others).hasSize(3);
        Somebody.registered()
                .signedIn()
                .delete("/api/account/sessions/" + others.getFirst())
                .expect(404);
        others.forEach(id -> here.delete("/api/account/sessions/" + id).expect(204));
        assertThat(second.get("/api/session").json().get("account").isNull()).isTrue();
        assertThat(third.get("/api/session").json().get("account").isNull()).isTrue();
        an.signedIn();
        here.delete("/api/account/sessions").expect(204);
        assertThat(here.get("/api/account/sessions").json()).hasSize(1);
    }

    @Test
    void noWriteOnAnAccountGoesWithoutTheSessionsToken() {
        here.withCsrf(null);
        List<Answer> answers = List.of(
                here.put("/api/account", "{\"name\":\"X\",\"language\":\"nl\"}", 0),
                here.put("/api/account/password", "{\"current\":\"x\",\"new\":\"y\"}"),
                here.post("/api/account/email", wish("x@y.example", "x")),
                here.post("/api/account/email/token", "{}"),
                here.delete("/api/account/sessions"),
                here.delete("/api/account/sessions/00000000-0000-7000-8000-000000000000"),
                here.delete("/api/session"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("/problems/csrf");
        });
    }

    @Test
    void signingInNeverTakesOverASessionThatWasThere() {
        Api browser = an.stranger();
        String before = cookie(
                browser.post("/api/session", an.credentials(Somebody.PASSWORD)).expect(204));
        String after = cookie(
                browser.post("/api/session", an.credentials(Somebody.PASSWORD)).expect(204));
        assertThat(after).isNotEqualTo(before).isNotBlank();
    }

    @Test
    void whatIsDoneStandsInTheAuditWithoutPersonalValues() {
        here.put(
                        "/api/account/password",
                        "{\"current\":\"" + Somebody.PASSWORD + "\",\"new\":\"drie vogels in de regen\"}")
                .expect(204);
        assertThat(Inbox.last(an.email(), 2).subject()).isEqualTo("Je wachtwoord is gewijzigd");
        assertThat(Audit.of(an.row().id()))
                .contains("account-registered ", "account-password-changed password")
                .noneMatch(line -> line.contains(an.email()) || line.contains("Peeters"));
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").split(";")[0];
    }

    private static String wish(String email, String password) {
        return Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("password", password)
                .toString();
    }
}
