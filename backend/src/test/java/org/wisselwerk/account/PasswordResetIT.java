package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.Inbox;

class PasswordResetIT {

    private static final String NEXT = "twee koeien in de gang";

    @Test
    void aNewPasswordComesThroughTheMailboxAndSignsEverybodyOut() {
        Somebody an = Somebody.registered();
        Api elsewhere = an.signedIn();
        String token = asked(an);
        an.stranger().get("/wachtwoord/" + token);
        an.stranger()
                .post("/api/password-resets/" + token, Somebody.password("kort"))
                .expect(422);
        an.stranger()
                .post("/api/password-resets/" + token, Somebody.password(NEXT))
                .expect(204);
        assertThat(elsewhere.get("/api/session").json().get("account").isNull()).isTrue();
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(401);
        assertThat(an.signIn(NEXT).status()).isEqualTo(204);
        assertThat(an.mail(3).subject()).isEqualTo("Je wachtwoord is gewijzigd");
        assertThat(an.stranger()
                        .post("/api/password-resets/" + token, Somebody.password(NEXT))
                        .expect(410)
                        .problem())
                .isEqualTo("/problems/link-over");
    }

    @Test
    void oneUseEndsTheOtherLinksToo() {
        Somebody an = Somebody.registered();
        String first = asked(an);
        an.stranger().post("/api/password-resets", email(an)).expect(202);
        String second = an.mail(3).token();
        an.stranger()
                .post("/api/password-resets/" + first, Somebody.password(NEXT))
                .expect(204);
        an.stranger()
                .post("/api/password-resets/" + second, Somebody.password(NEXT))
                .expect(410);
    }

    @Test
    void anAddressWithoutAnAccountGetsTheSameAnswerAndNoMail() {
        Somebody an = Somebody.registered();
        Somebody nobody = Somebody.anyone();
        Answer known = an.stranger().post("/api/password-resets", email(an)).expect(202);
        Answer unknown =
                nobody.stranger().post("/api/password-resets", email(nobody)).expect(202);
        assertThat(unknown.text()).isEqualTo(known.text());
        assertThat(unknown.response().headers().map().keySet())
                .isEqualTo(known.response().headers().map().keySet());
        an.mail(2);
        assertThat(Inbox.of(nobody.email())).isEmpty();
    }

    @Test
    void aStrangerWhoAsksAllTheTimeKeepsNobodyFromTheirLetter() {
        Somebody an = Somebody.registered();
        Somebody stranger = Somebody.anyone();
        for (int i = 0; i < 8; i++) {
            stranger.stranger().post("/api/password-resets", email(an)).expect(202);
            stranger.stranger()
                    .post("/api/registrations", Somebody.request(an.email(), "Een ander", NEXT))
                    .expect(202);
        }
        an.mail(11);
        an.stranger().post("/api/password-resets", email(an)).expect(202);
        an.stranger()
                .post("/api/password-resets/" + an.mail(12).token(), Somebody.password(NEXT))
                .expect(204);
    }

    @Test
    void anOldLinkIsOver() {
        Somebody an = Somebody.registered();
        String token = asked(an);
        Somebody.grewOld(token);
        an.stranger()
                .post("/api/password-resets/" + token, Somebody.password(NEXT))
                .expect(410);
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void requestsFromOneAddressAreSlowed() {
        Somebody an = Somebody.anyone();
        int refused = 0;
        Answer last = null;
        for (int i = 0; i < 40; i++) {
            last = an.stranger().post("/api/password-resets", email(Somebody.anyone()));
            refused += last.status() == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();
        assertThat(last.problem()).isEqualTo("/problems/too-many");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 120);
    }

    private static String asked(Somebody somebody) {
        somebody.stranger().post("/api/password-resets", email(somebody)).expect(202);
        return somebody.mail(2).token();
    }

    private static String email(Somebody somebody) {
        return "{\"email\":\"" + somebody.email() + "\"}";
    }
}
