package org.wisselwerk.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.Party;

class ListingApiIT {

    private final Party company = Party.company();

    @Test
    void aDraftIsItsOwnersAloneUntilItIsPublished() {
        Answer draft = draft(body());
        String path = draft.header("Location");
        assertThat(draft.header("ETag")).isEqualTo("\"0\"");
        Api.stranger().get(path).expect(404);

        company.api().post(path + "/publish", null, 0).expect(200);

        JsonNode seen = Api.stranger().get(path).expect(200).json();
        assertThat(seen.get("state").asText()).isEqualTo("PUBLISHED");
        assertThat(seen.get("contact").isNull()).isTrue();
        assertThat(seen.get("allowed")).isEmpty();
        assertThat(company.api().get(path).json().at("/contact/email").asText()).isEqualTo("an@firma.example");
    }

    @Test
    void goesThroughItsLife() {
        String path = draft(body()).header("Location");
        Api api = company.api();
        api.post(path + "/publish", null, 0).expect(200);
        api.post(path + "/pause", null, 1).expect(200);
        Api.stranger().get(path).expect(404);
        api.post(path + "/resume", null, 2).expect(200);
        assertThat(api.post(path + "/publish", null, 3).expect(409).json().get("allowed"))
                .extracting(JsonNode::asText)
                .contains("pause", "close");
        api.post(path + "/close", "{\"reason\":\"FILLED\"}", 3).expect(200);
        Api.stranger().get(path).expect(410);
        api.post(path + "/reopen", "{\"period\":{\"from\":\"2020-01-01\",\"to\":\"2020-02-01\"}}", 4)
                .expect(422);
        JsonNode reopened = api.post(path + "/reopen", "{\"period\":{\"to\":\"2027-12-31\"}}", 4)
                .expect(200)
                .json();
        assertThat(reopened.get("state").asText()).isEqualTo("DRAFT");
        assertThat(reopened.at("/period/to").asText()).isEqualTo("2027-12-31");
        assertThat(reopened.get("allowed")).extracting(JsonNode::asText).doesNotContain("delete");
        api.delete(path, 5).expect(409);
        api.post(path + "/renew", null).expect(409);
        api.post(path + "/publish", null, 5).expect(200);
        Answer copy = api.post(path + "/renew", null).expect(201);
        assertThat(copy.json().at("/period/to").asText()).isEqualTo("2028-12-31");
        api.delete(copy.header("Location"), 0).expect(204);
        api.get(copy.header("Location")).expect(404);
    }

    @Test
    void aStaleVersionChangesNothing() {
        String path = draft(body()).header("Location");
        company.api().put(path, body().put("title", "Eerste").toString(), 0).expect(200);
        assertThat(company.api()
                        .put(path, body().put("title", "Tweede").toString(), 0)
                        .expect(412)
                        .problem())
                .isEqualTo("/problems/stale-version");
        company.api().put(path, body().toString()).expect(428);
        assertThat(company.api().get(path).json().get("title").asText()).isEqualTo("Eerste");
    }

    @Test
    void kindAndDirectionAreFixedOncePublished() {
        String path = draft(body()).header("Location");
        company.api().post(path + "/publish", null, 0).expect(200);
        Answer refused = company.api()
                .put(
                        path,
                        body().put("kind", "EQUIPMENT").put("direction", "NEED").toString(),
                        1)
                .expect(409);
        assertThat(refused.problem()).isEqualTo("/problems/fixed-once-published");
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/kind");
        assertThat(refused.json().at("/errors/1/pointer").asText()).isEqualTo("/direction");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"kind":"PARTY"}                                       | /kind        | unknown-value
        {"period":{"from":"2027-05-01","to":"2027-04-30"}}     | /period/to   | before-start
        {"postcode":"0999"}                                    | /postcode    | not-a-postcode
        {"title":""}                                           | /title       | required
        {"places":0}                                           | /places      | out-of-range
        {"radiusKm":"ver"}                                     | /radiusKm    | not-a-whole-number
        {"nonsense":1}                                         | /nonsense    | unknown-field
        {"details":{"deposit":1}}                              | none         | none
        {"contact":{"iban":"BE"}}                              | /contact/iban| unknown-field
        """)
    void saysWhichFieldIsWrong(String change, String pointer, String code) {
        ObjectNode body = body();
        body.setAll(node(change));
        Answer answer = company.api().post("/api/listings", body.toString());
        if (code.equals("none")) {
            answer.expect(201);
        } else {
            JsonNode error = answer.expect(422).json().at("/errors/0");
            assertThat(error.get("pointer").asText()).isEqualTo(pointer);
            assertThat(error.get("code").asText()).isEqualTo(code);
            assertThat(error.get("message").asText()).isNotBlank();
        }
    }

    @Test
    void fiveMegabytesOfDescriptionAreTooLarge() {
        Answer answer = company.api()
                .post(
                        "/api/listings",
                        body().put("description", "x".repeat(5_000_000)).toString());
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("/problems/too-large");
    }

    @Test
    void aTextThatIsTooLongIsSaidAtItsField() {
        assertThat(company.api()
                        .post(
                                "/api/listings",
                                body().put("description", "x".repeat(10_001)).toString())
                        .expect(422)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/description");
    }

    @Test
    void anUnknownPostcodeIsAWarning() {
        JsonNode draft = draft(body().put("postcode", "9999")).json();
        assertThat(draft.at("/warnings/0/code").asText()).isEqualTo("unknown-postcode");
        assertThat(draft.get("point").isNull()).isTrue();
    }

    @Test
    void nobodyWritesForAnotherOrganisation() {
        Party other = Party.company();
        String path = draft(body()).header("Location");
        other.api().put(path, body().toString(), 0).expect(404);
        other.api().post(path + "/publish", null, 0).expect(404);
        other.api().post("/api/listings", body().toString()).expect(404);
        other.api()
                .get("/api/organisations/" + company.organisation() + "/listings")
                .expect(404);
        Api.stranger().post("/api/listings", body().toString()).expect(401);
    }

    @Test
    void anUnverifiedOrganisationMayPublish() {
        Party starter = Party.of(OrganisationType.COMPANY, Verification.UNVERIFIED, java.util.List.of());
        ObjectNode body = body().put("organisationId", starter.organisation().toString());
        String path =
                starter.api().post("/api/listings", body.toString()).expect(201).header("Location");
        starter.api().post(path + "/publish", null, 0).expect(200);
        assertThat(Api.stranger().get(path).json().at("/organisation/verified").asBoolean())
                .isFalse();
    }

    @Test
    void theOwnListShowsEveryState() {
        draft(body());
        JsonNode own = company.api()
                .get("/api/organisations/" + company.organisation() + "/listings?state=DRAFT")
                .expect(200)
                .json();
        assertThat(own.get("total").asInt()).isEqualTo(1);
        assertThat(own.at("/items/0/allowed")).extracting(JsonNode::asText).contains("publish", "edit", "delete");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Api.stranger().get("/api/listings/" + UUID.randomUUID()).expect(404);
        Api.stranger().get("/api/listings/no-id").expect(404);
    }

    private Answer draft(ObjectNode body) {
        return company.api().post("/api/listings", body.toString()).expect(201);
    }

    private ObjectNode body() {
        ObjectNode body = Input.JSON.createObjectNode();
        body.put("organisationId", company.organisation().toString())
                .put("direction", "OFFER")
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage in ons lasatelier")
                .put("description", "Lassen en plooien.")
                .put("postcode", "8500")
                .put("places", 2);
        body.putObject("contact").put("email", "an@firma.example");
        return body;
    }

    private static ObjectNode node(String json) {
        try {
            return (ObjectNode) Input.JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
