package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

class TokenIT {

    private static final String PASSWORD = "a-password-for-tests";

    private static final String INSTALLATION = "/api/admin/tokens";

    private final Accounts accounts = RunningApplication.bean(Accounts.class);
    private final Party company = Party.company();
    private final String email = UUID.randomUUID() + "@wisselwerk.example";

    @Test
    void ofAnAdministratorIsNoAdministrator() {
        accounts.addAdmin(email, PASSWORD, false);
        accounts.join(email, company.organisation(), Role.OWNER);
        String token = Api.signedIn(email, PASSWORD)
                .post("/api/organisations/" + company.organisation() + "/tokens", "{\"name\":\"ERP\"}")
                .expect(201)
                .json()
                .get("token")
                .asText();
        Party school = Party.school();
        String draft = school.api()
                .post(
                        "/api/listings",
                        "{\"organisationId\":\"" + school.organisation()
                                + "\",\"direction\":\"NEED\",\"kind\":\"GUEST_LESSON\",\"title\":\"Een draft\"}")
                .expect(201)
                .header("Location");

        Api.administrator().get(draft).expect(200);
        Api.program(token).get(draft).expect(404);
    }

    @Test
    void opensNothingForWhoeverIsNoOwnerAnyMore() {
        accounts.addMember(email, "Was owner", PASSWORD, company.organisation(), Role.COORDINATOR);
        String token = Secrets.token();
        Instant now = Instant.now();
        UUID account = RunningApplication.bean(AccountRepository.class)
                .findByEmail(email)
                .orElseThrow()
                .id();
        RunningApplication.bean(ApiTokenRepository.class)
                .save(new ApiTokenRow(
                        UUID.randomUUID(),
                        Secrets.hash(token),
                        account,
                        company.organisation(),
                        "ERP",
                        Scope.IMPORT.code(),
                        now,
                        now.plus(1, ChronoUnit.DAYS),
                        null));

        assertThat(Api.program(token).get("/api/export/listings").status()).isEqualTo(403);
    }

    @Test
    void isShownOnceListedWithItsLastUseAndOpensNothingOnceRevoked() {
        JsonNode made = company.api()
                .post(tokens(), "{\"name\":\"ERP\",\"scope\":\"import\",\"days\":30}")
                .expect(201)
                .json();
        String secret = made.get("token").asText();
        assertThat(Instant.parse(made.get("expiresAt").asText()))
                .isBetween(
                        Instant.now().plus(29, ChronoUnit.DAYS), Instant.now().plus(31, ChronoUnit.DAYS));
        assertThat(listed().get("lastUsedAt").isNull()).isTrue();

        Api.program(secret).get("/api/export/listings").expect(200);
        assertThat(listed().get("name").asText()).isEqualTo("ERP");
        assertThat(listed().get("token").isNull()).isTrue();
        assertThat(listed().get("lastUsedAt").isNull()).isFalse();

        company.api().delete(tokens() + "/" + made.get("id").asText()).expect(204);
        company.api().delete(tokens() + "/" + made.get("id").asText()).expect(404);
        Api.program(secret).get("/api/export/listings").expect(401);
        assertThat(Audit.of(company.organisation())).contains("token-made ", "token-revoked ");
    }

    @Test
    void lastsAYearAtMostAndMayNoMoreThanItsOwner() {
        for (String more : new String[] {
            "\"days\":366", "\"days\":0", "\"scope\":\"import-any\"", "\"scope\":\"metrics\"", "\"scope\":\"all\""
        }) {
            company.api().post(tokens(), "{\"name\":\"ERP\"," + more + "}").expect(422);
        }
        company.api().post(tokens(), "{\"days\":30}").expect(422);
    }

    @Test
    void isForOwnersAndForTheirOwnOrganisationAlone() {
        accounts.addMember(email, "Coordinator", PASSWORD, company.organisation(), Role.COORDINATOR);
        Api coordinator = Api.signedIn(email, PASSWORD);
        coordinator.get(tokens()).expect(404);
        coordinator.post(tokens(), "{\"name\":\"x\"}").expect(404);
        Party other = Party.company();
        String made = company.api()
                .post(tokens(), "{\"name\":\"x\"}")
                .expect(201)
                .json()
                .get("id")
                .asText();
        other.api()
                .delete("/api/organisations/" + other.organisation() + "/tokens/" + made)
                .expect(404);
        other.api().delete(tokens() + "/" + made).expect(404);
    }

    @Test
    void ofTheInstallationIsAnAdministratorsAndOpensWhatItSays() {
        accounts.addAdmin(email, PASSWORD, false);
        Api admin = Api.signedIn(email, PASSWORD);
        company.api()
                .post(INSTALLATION, "{\"name\":\"x\",\"scope\":\"metrics\"}")
                .expect(403);
        for (String wrong :
                new String[] {"\"scope\":\"import\"", "\"days\":30", "\"scope\":\"metrics\",\"days\":366"}) {
            admin.post(INSTALLATION, "{\"name\":\"x\"," + wrong + "}").expect(422);
        }
        JsonNode all = made(admin, "import-any");
        Api importer = Api.program(all.get("token").asText());
        importer.get("/api/export/listings?source=none").expect(200);
        importer.post("/api/admin/search/flush", "").expect(204);
        importer.get("/api/admin/audit").expect(403);
        importer.post(INSTALLATION, "{\"name\":\"x\",\"scope\":\"metrics\"}").expect(403);

        Api metrics = Api.program(made(admin, "metrics").get("token").asText()).at("192.0.2.7");
        metrics.get("/prometheus").expect(200);
        metrics.get("/api/export/listings?source=none").expect(403);
        importer.at("192.0.2.7").get("/prometheus").expect(404);

        assertThat(admin.get(INSTALLATION).expect(200).json().findValuesAsText("id"))
                .contains(all.get("id").asText());
        admin.delete(INSTALLATION + "/" + all.get("id").asText()).expect(204);
        importer.get("/api/export/listings?source=none").expect(401);
        assertThat(Audit.of(UUID.fromString(all.get("id").asText()))).contains("token-made ", "token-revoked ");
    }

    private static JsonNode made(Api admin, String scope) {
        return admin.post(INSTALLATION, "{\"name\":\"Prometheus\",\"scope\":\"" + scope + "\",\"days\":30}")
                .expect(201)
                .json();
    }

    private String tokens() {
        return "/api/organisations/" + company.organisation() + "/tokens";
    }

    private JsonNode listed() {
        return company.api().get(tokens()).expect(200).json().get(0);
    }
}
