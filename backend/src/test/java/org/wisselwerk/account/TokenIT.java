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

    private String tokens() {
        return "/api/organisations/" + company.organisation() + "/tokens";
    }

    private JsonNode listed() {
        return company.api().get(tokens()).expect(200).json().get(0);
    }
}
