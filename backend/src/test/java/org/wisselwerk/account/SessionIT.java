package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

class SessionIT {

    @Test
    void aStrangerIsToldThatNobodyIsSignedIn() {
        Answer answer = Api.stranger().get("/api/session").expect(200);
        assertThat(answer.json().get("account").isNull()).isTrue();
        assertThat(answer.json().get("memberships")).isEmpty();
    }

    @Test
    void theCookieCannotBeReadByScriptsNorSentFromElsewhere() {
        Answer answer = Api.stranger()
                .post("/api/session", credentials(RunningApplication.ADMIN, RunningApplication.ADMIN_PASSWORD))
                .expect(204);
        assertThat(answer.header("Set-Cookie")).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void aMemberSeesItsOrganisation() {
        Party school = Party.school();
        assertThat(school.api()
                        .get("/api/session")
                        .json()
                        .at("/memberships/0/organisationId")
                        .asText())
                .isEqualTo(school.organisation().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {RunningApplication.ADMIN, "nobody@wisselwerk.example"})
    void aWrongPasswordSaysNothingAboutWhoExists(String email) {
        Answer answer =
                Api.stranger().post("/api/session", credentials(email, "wrong")).expect(401);
        assertThat(answer.problem()).isEqualTo("/problems/wrong-credentials");
    }

    @Test
    void speaksTheCallersLanguage() {
        assertThat(Api.stranger()
                        .speaking("en")
                        .post("/api/session", credentials("a@b.example", "x"))
                        .text())
                .contains("E-mail address or password is wrong");
        assertThat(Api.stranger()
                        .post("/api/session", credentials("a@b.example", "x"))
                        .text())
                .contains("E-mailadres of wachtwoord klopt niet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{\"email\":7,\"password\":[]}",
                "{}",
                "{\"email\":\"a\",\"password\":\"b\",\"admin\":true}"
            })
    void refusesABodyThatIsNone(String body) {
        assertThat(Api.stranger().post("/api/session", body).status()).isIn(400, 422);
    }

    @Test
    void aWriteWithoutACsrfTokenOrWithAStaleOneIsRefused() {
        Party company = Party.company();
        String path = "/api/organisations/" + company.organisation() + "/tokens";
        assertThat(company.api()
                        .withCsrf(null)
                        .post(path, "{\"name\":\"x\"}")
                        .expect(403)
                        .problem())
                .isEqualTo("/problems/csrf");
        assertThat(company.api()
                        .withCsrf("stale")
                        .post(path, "{\"name\":\"x\"}")
                        .expect(403)
                        .problem())
                .isEqualTo("/problems/csrf");
    }

    @Test
    void afterSigningOutTheSessionIsGone() {
        Party company = Party.company();
        company.api().delete("/api/session").expect(204);
        assertThat(company.api().get("/api/session").json().get("account").isNull())
                .isTrue();
    }

    @Test
    void aChangedPasswordEndsOtherSessions() {
        String email = "changing-" + System.nanoTime() + "@wisselwerk.example";
        Accounts accounts = RunningApplication.bean(Accounts.class);
        accounts.addAdmin(email, "first-password-1", true);
        Api elsewhere = Api.signedIn(email, "first-password-1");
        Api here = Api.signedIn(email, "first-password-1");

        assertThat(here.get("/api/admin/search").expect(403).problem()).isEqualTo("/problems/password-change-required");
        here.put("/api/account/password", "{\"current\":\"wrong\",\"new\":\"second-password-2\"}")
                .expect(422);
        here.put("/api/account/password", "{\"current\":\"first-password-1\",\"new\":\"short\"}")
                .expect(422);
        here.put("/api/account/password", "{\"current\":\"first-password-1\",\"new\":\"second-password-2\"}")
                .expect(204);

        assertThat(here.get("/api/session")
                        .json()
                        .at("/account/mustChangePassword")
                        .asBoolean())
                .isFalse();
        assertThat(elsewhere.get("/api/session").json().get("account").isNull()).isTrue();
        assertThat(Api.stranger()
                        .post("/api/session", credentials(email, "first-password-1"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void everyAnswerIsHardened() {
        Answer answer = Api.stranger().get("/api/session");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private static String credentials(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }
}
