package org.wisselwerk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

/** Adding an organisation, and changing what it says of itself. */
class FoundingIT {

    private final Party person = Party.company();
    private final String name = "Garage " + UUID.randomUUID();

    @Test
    void whoeverAddsAnOrganisationOwnsItAndItIsNotVerified() {
        Api.Answer made =
                person.api().post("/api/organisations", profile().toString()).expect(201);
        assertThat(made.json().get("verification").asText()).isEqualTo("UNVERIFIED");
        String id = made.json().get("id").asText();
        assertThat(made.header("Location")).isEqualTo("/api/organisations/" + id);
        JsonNode memberships = person.api().get("/api/session").json().get("memberships");
        assertThat(memberships).anySatisfy(one -> {
            assertThat(one.get("organisationId").asText()).isEqualTo(id);
            assertThat(one.get("role").asText()).isEqualTo("OWNER");
        });
        assertThat(Api.stranger().get("/api/organisations/" + id).expect(200).text())
                .contains(name)
                .doesNotContain("info@garage.example");
    }

    @Test
    void noticesThatItIsHereAlreadyUnlessItIsSaidToBeAnother() {
        person.api().post("/api/organisations", profile().toString()).expect(201);
        Api other = Party.school().api();
        JsonNode similar = other.get(
                        "/api/organisations/similar?postcode=8500&name=" + name.replace(" ", "%20") + "%20nv")
                .expect(200)
                .json();
        assertThat(similar).hasSize(1);
        Api.Answer refused =
                other.post("/api/organisations", profile().toString()).expect(409);
        assertThat(refused.problem()).isEqualTo("/problems/organisation-exists");
        assertThat(refused.json().get("allowed")).extracting(JsonNode::asText).contains("access-request", "different");
        other.post("/api/organisations", profile().put("different", true).toString())
                .expect(201);
    }

    @Test
    void theSameNumberIsNeverAnotherOrganisation() {
        String number = schoolNumber();
        person.api().post("/api/organisations", school(number).toString()).expect(201);
        Api.Answer refused = Party.school()
                .api()
                .post(
                        "/api/organisations",
                        school(number)
                                .put("name", "Iets anders")
                                .put("different", true)
                                .toString())
                .expect(409);
        assertThat(refused.json().get("allowed")).extracting(JsonNode::asText).containsExactly("access-request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"number":"0202.239.952"} | /number       | not-a-number-of-its-kind
        {"name":""}               | /name         | required
        {"type":"CLUB"}           | /type         | unknown-value
        {"postcode":"0999"}       | /postcode     | not-a-postcode
        {"contactEmail":"a@b"}    | /contactEmail | not-an-email-address
        {"website":"javascript:1"}| /website      | not-a-web-address
        {"verification":"VERIFIED"}| /verification| unknown-field
        """)
    void saysWhichFieldIsWrong(String change, String pointer, String code) throws Exception {
        ObjectNode body = profile();
        body.setAll((ObjectNode) Input.JSON.readTree(change));
        JsonNode error = person.api()
                .post("/api/organisations", body.toString())
                .expect(422)
                .json()
                .at("/errors/0");
        assertThat(error.get("pointer").asText()).isEqualTo(pointer);
        assertThat(error.get("code").asText()).isEqualTo(code);
    }

    @Test
    void anotherNameHasToBeVerifiedAnewAndAnotherWebsiteHasNot() {
        String path = "/api/organisations/" + person.organisation();
        ObjectNode own =
                (ObjectNode) person.api().get(path + "/own").expect(200).json();
        ObjectNode body = profile().put("name", own.get("name").asText()).put("website", "https://vb.example");
        long version = own.get("version").asLong();
        JsonNode same =
                person.api().put(path, body.toString(), version).expect(200).json();
        assertThat(same.get("verification").asText()).isEqualTo("VERIFIED");
        person.api().put(path, body.toString(), version).expect(412);
        person.api().put(path, body.toString()).expect(428);
        JsonNode recognised = Api.administrator()
                .put(
                        path + "/recognition",
                        "{\"reference\":\"ERK-1\"}",
                        same.get("version").asLong())
                .expect(200)
                .json();
        JsonNode elsewhere = put(
                person,
                body.put("website", "https://elders.example"),
                recognised.get("version").asLong());
        assertThat(elsewhere.at("/recognition/reference").asText()).isEqualTo("ERK-1");
        JsonNode renamed =
                put(person, body.put("name", name), elsewhere.get("version").asLong());
        assertThat(renamed.get("verification").asText()).isEqualTo("PENDING");
        assertThat(renamed.at("/recognition").isObject()).isFalse();
        Party.company().api().put(path, body.toString(), 0).expect(404);
        Party.company().api().get(path + "/own").expect(404);
    }

    @Test
    void aSectorOrganisationIsVerifiedAnewForEachSectorItAdds() {
        Party sector = Party.of(
                OrganisationType.SECTOR_ORGANISATION, Verification.VERIFIED, List.of(Sector.HOUT, Sector.METAAL));
        ObjectNode body = profile().put("name", sector.name()).put("type", "SECTOR_ORGANISATION");
        body.putArray("sectors").add("hout");
        JsonNode fewer = put(sector, body, 0);
        assertThat(fewer.get("verification").asText()).isEqualTo("VERIFIED");
        body.putArray("sectors").add("hout").add("zorg");
        JsonNode more = put(sector, body, fewer.get("version").asLong());
        assertThat(more.get("verification").asText()).isEqualTo("PENDING");
        Party.of(OrganisationType.COMPANY, Verification.PENDING, List.of(Sector.ZORG));
        assertThat(sector.api().get("/api/organisations/to-verify").expect(200).json())
                .isEmpty();
    }

    private static JsonNode put(Party party, ObjectNode body, long version) {
        return party.api()
                .put("/api/organisations/" + party.organisation(), body.toString(), version)
                .expect(200)
                .json();
    }

    private ObjectNode profile() {
        return Input.JSON
                .createObjectNode()
                .put("name", name)
                .put("type", "COMPANY")
                .put("postcode", "8500")
                .put("contactEmail", "info@garage.example");
    }

    private ObjectNode school(String number) {
        return profile().put("type", "SCHOOL").put("number", number);
    }

    private static String schoolNumber() {
        return Integer.toString(100_000 + Math.floorMod(UUID.randomUUID().hashCode(), 900_000));
    }
}
