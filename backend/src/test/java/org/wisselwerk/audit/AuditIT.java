package org.wisselwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Who, what, when, from where, which fields: as an administrator reads it. */
class AuditIT {

    private static final String LOG = "/api/admin/audit";

    private final Party school = Party.school();
    private final Api administrator = Api.administrator();

    @Test
    void tellsWhoDidWhatFromWhichNetwork() {
        school.api().at("203.0.113.77");
        String draft = draft();
        JsonNode entry = about(draft).get(0);
        assertThat(entry.get("action").asText()).isEqualTo("listing-drafted");
        assertThat(entry.at("/by/name").asText()).isEqualTo(school.name());
        assertThat(entry.at("/organisation/name").asText()).isEqualTo(school.name());
        assertThat(entry.get("from").asText()).isEqualTo("203.0.113.0/24");

        school.api().at("2001:db8:1:2::9");
        school.api().post("/api/listings/" + draft + "/publish", null, 0).expect(200);
        JsonNode newest = about(draft).get(0);
        assertThat(newest.get("action").asText()).isEqualTo("listing-published");
        assertThat(newest.get("from").asText()).isEqualTo("2001:db8:1::/48");
    }

    @Test
    void tellsFromWhereAnImportCame() {
        String line =
                "{\"ref\":\"a\",\"direction\":\"NEED\",\"kind\":\"GUEST_LESSON\",\"title\":\"Gastles\",\"description\":\"Over"
                    + " hout.\",\"language\":\"nl\",\"postcode\":\"9000\",\"organisation\":{\"name\":\""
                        + school.name() + "\",\"type\":\"SCHOOL\",\"postcode\":\"9000\"}}";
        String token = school.api()
                .post("/api/organisations/" + school.organisation() + "/tokens", "{\"name\":\"x\"}")
                .expect(201)
                .json()
                .get("token")
                .asText();
        Api.Answer answer = Api.program(token).at("198.51.100.4").stream(
                        "POST", "/api/import/listings", BodyPublishers.ofString(line), "application/x-ndjson", null)
                .expect(200);
        assertThat(answer.text()).contains("\"created\":1");
        assertThat(log("?organisationId=" + school.organisation())
                        .get(0)
                        .get("from")
                        .asText())
                .isEqualTo("198.51.100.0/24");
        assertThat(log("?organisationId=" + school.organisation()).findValuesAsText("action"))
                .contains("import-begun");
    }

    @Test
    void tellsWhoHadTheIndexBuiltAnew() {
        administrator.post("/api/admin/search/rebuild", "").expect(202);
        JsonNode entry = about("00000000-0000-7000-8000-000000696478").get(0);
        assertThat(entry.get("action").asText()).isEqualTo("index-rebuild");
        assertThat(entry.at("/by/name").asText()).isEqualTo("Beheerder");
    }

    @Test
    void theClockComesFromNowhere() {
        UUID about = UUID.randomUUID();
        RunningApplication.bean(Journal.class)
                .write(new Journal.Entry(
                        "test-happened", about, null, java.util.Map.of(), null, java.util.List.of("one", "two")));
        JsonNode entry = about(about.toString()).get(0);
        assertThat(entry.get("from").isNull()).isTrue();
        assertThat(entry.get("by").isNull()).isTrue();
        assertThat(entry.get("fields")).hasSize(2);
    }

    @Test
    void isAskedByOrganisationPersonAndDay() {
        String draft = draft();
        String account =
                school.api().get("/api/session").json().at("/account/id").asText();
        String mine = "?organisationId=" + school.organisation();
        assertThat(log(mine)).hasSize(1);
        assertThat(log("?by=" + account)).hasSize(1);
        assertThat(log(mine + "&about=" + draft + "&from=" + RunningApplication.TODAY))
                .hasSize(1);
        assertThat(log(mine + "&to=" + RunningApplication.TODAY)).hasSize(1);
        assertThat(log(mine + "&to=2026-11-22")).isEmpty();
        assertThat(log(mine + "&from=2026-11-25")).isEmpty();
        assertThat(log("?organisationId=" + UUID.randomUUID())).isEmpty();
        administrator.get(LOG + "?organisationId=x").expect(422);
        administrator.get(LOG + "?from=x").expect(422);
        administrator.get(LOG + "?from=-999999999-01-01&to=%2B999999999-12-31").expect(200);
        school.api().get(LOG).expect(403);
    }

    private String draft() {
        return school.api()
                .post(
                        "/api/listings",
                        "{\"organisationId\":\"" + school.organisation()
                                + "\",\"direction\":\"NEED\",\"kind\":\"GUEST_LESSON\",\"title\":\"Een gastles\","
                                + "\"description\":\"Over hout.\",\"language\":\"nl\",\"postcode\":\"9000\"}")
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private JsonNode about(String id) {
        return log("?about=" + id);
    }

    private JsonNode log(String query) {
        return administrator.get(LOG + query).expect(200).json().get("items");
    }
}
