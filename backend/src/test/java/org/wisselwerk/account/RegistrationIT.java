package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.Inbox;

class RegistrationIT {

    private final Somebody an = Somebody.anyone();

    @Test
    void aStrangerBecomesSomebodyThroughTheMailbox() {
        an.register().expect(202);
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(401);
        String link = "/api/registrations/" + an.mail(1).token() + "/confirm";
        Api browser = an.stranger();
        browser.post(link, Somebody.password("another password than that")).expect(422);
        browser.post(link, Somebody.password(Somebody.PASSWORD)).expect(204);
        assertThat(browser.get("/api/session").json().at("/account/email").asText())
                .isEqualTo(an.email());
        assertThat(an.stranger()
                        .post(link, Somebody.password(Somebody.PASSWORD))
                        .expect(410)
                        .problem())
                .isEqualTo("/problems/link-over");
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void aLinkThatIsOnlyLookedAtIsNotUsed() {
        an.register().expect(202);
        String path = an.mail(1).path();
        an.stranger().get(path);
        an.stranger()
                .get("/api/registrations/" + an.mail(1).token() + "/confirm")
                .expect(405);
        an.stranger()
                .post("/api/registrations/" + an.mail(1).token() + "/confirm", Somebody.password(Somebody.PASSWORD))
                .expect(204);
    }

    @Test
    void anAddressWithAnAccountGetsTheSameAnswerAndItsMailboxIsTold() {
        Answer first = an.register().expect(202);
        an.stranger()
                .post("/api/registrations/" + an.mail(1).token() + "/confirm", Somebody.password(Somebody.PASSWORD))
                .expect(204);
        Answer second = an.register().expect(202);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.response().headers().map().keySet())
                .isEqualTo(first.response().headers().map().keySet());
        assertThat(an.mail(2).subject()).isEqualTo("Je hebt al een account bij Wisselwerk");
        assertThat(an.mail(2).path()).isEqualTo("/aanmelden");
    }

    @Test
    void anotherOnesRequestForMyAddressDoesNotBecomeMyAccount() {
        an.stranger()
                .post("/api/registrations", Somebody.request(an.email(), "Not An", "the password of an attacker"))
                .expect(202);
        String theirs = an.mail(1).token();
        an.register().expect(202);
        String mine = an.mail(2).token();
        an.stranger()
                .post("/api/registrations/" + theirs + "/confirm", Somebody.password(Somebody.PASSWORD))
                .expect(422);
        an.stranger()
                .post("/api/registrations/" + mine + "/confirm", Somebody.password(Somebody.PASSWORD))
                .expect(204);
        an.stranger()
                .post("/api/registrations/" + theirs + "/confirm", Somebody.password("the password of an attacker"))
                .expect(410);
        assertThat(an.signIn("the password of an attacker").status()).isEqualTo(401);
    }

    @Test
    void anOldLinkIsOver() {
        an.register().expect(202);
        Somebody.grewOld(an.mail(1).token());
        an.stranger()
                .post("/api/registrations/" + an.mail(1).token() + "/confirm", Somebody.password(Somebody.PASSWORD))
                .expect(410);
    }

    @Test
    void aTokenForOneThingOpensNoOther() {
        an.register().expect(202);
        an.stranger()
                .post("/api/password-resets/" + an.mail(1).token(), Somebody.password(Somebody.PASSWORD))
                .expect(410);
    }

    @Test
    void nobodyMakesThemselvesAnAdministrator() {
        String body = Somebody.request(an.email(), "An", Somebody.PASSWORD).replace("}", ",\"admin\":true}");
        Answer answer = an.stranger().post("/api/registrations", body).expect(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/admin");
        assertThat(Somebody.registered().row().admin()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kort", "wachtwoord2026!", "passwordpassword", "123456789012", "AzertyuiopQsdf", "abcabcabcabc"})
    void aPasswordThatAnybodyTriesFirstIsRefusedAtItsField(String password) {
        Answer answer = an.stranger()
                .post("/api/registrations", Somebody.request(an.email(), "An", password))
                .expect(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/password");
    }

    @Test
    void wordsOfAStrangerNeverReachAMailboxOrItsHeaders() throws Exception {
        an.stranger()
                .post(
                        "/api/registrations",
                        Somebody.request(
                                an.email(), "Win\r\nBcc: v@else.example\r\n\r\nhttp://evil.example", Somebody.PASSWORD))
                .expect(202);
        Inbox.Received mail = an.mail(1);
        assertThat(mail.text() + mail.html()).doesNotContain("evil");
        assertThat(mail.message().getHeader("Bcc")).isNull();
        an.stranger()
                .post(
                        "/api/registrations",
                        Somebody.request(an.email() + "\r\nBcc: v@else.example", "An", Somebody.PASSWORD))
                .expect(422);
        assertThat(Inbox.of("v@else.example")).isEmpty();
    }

    @Test
    void theLinkLeadsHereWhateverHostTheRequestNamed() {
        an.register().expect(202);
        assertThat(an.mail(1).text()).contains(org.wisselwerk.testing.RunningApplication.base() + "/bevestig/");
    }

    @Test
    void anAddressWithASignThatCannotBeSeenIsNone() {
        assertThat(new Somebody(an.email().replaceFirst("@", "\u00ad@"), an.address())
                        .register()
                        .expect(422)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/email");
    }

    @Test
    void oneMailboxGetsFewLettersHoweverOftenSomebodyAsks() {
        for (int i = 0; i < 7; i++) {
            an.register().expect(202);
        }
        Somebody other = Somebody.registered();
        assertThat(other.row()).isNotNull();
        assertThat(Inbox.await(an.email(), 5)).hasSize(5);
    }
}
