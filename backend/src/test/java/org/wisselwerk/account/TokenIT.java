package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

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
                        now.plus(1, ChronoUnit.DAYS)));

        assertThat(Api.program(token).get("/api/export/listings").status()).isEqualTo(403);
    }
}
