package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

class PreviewIT {

    private final Party school = Party.school();

    @Test
    void countsWhoFitsWhatIsStillBeingWritten() {
        Party company = Party.company();
        String path = company.api()
                .post("/api/listings", body(company, "OFFER", "Stageplaats lassen en slijpen in het lasatelier"))
                .expect(201)
                .header("Location");
        company.api().post(path + "/publish", null, 0).expect(200);
        Api.administrator().post("/api/admin/search/flush", null).expect(204);

        JsonNode preview = school.api()
                .post("/api/listings/preview", body(school, "NEED", "Stage lassen en slijpen in een lasatelier"))
                .expect(200)
                .json();

        assertThat(preview.get("listings").asInt()).isPositive();
        assertThat(preview.get("organisations").asInt()).isPositive();
        assertThat(preview.get("best")).isNotEmpty().allSatisfy(one -> {
            assertThat(one.get("title").asText()).isNotBlank();
            assertThat(one.has("organisation")).isFalse();
        });
        assertThat(school.api()
                        .get("/api/organisations/" + school.organisation() + "/listings")
                        .json()
                        .get("total")
                        .asInt())
                .as("nothing is kept")
                .isZero();
    }

    @Test
    void isForTheWritersOfTheOrganisation() {
        String body = body(school, "NEED", "Stage lassen");
        Api.stranger().post("/api/listings/preview", body).expect(401);
        Party.school().api().post("/api/listings/preview", body).expect(404);
    }

    @Test
    void saysWhichFieldIsWrong() {
        String body = body(school, "NEED", "Stage lassen").replace("9000", "ergens");
        assertThat(school.api()
                        .post("/api/listings/preview", body)
                        .expect(422)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/postcode");
        school.api().post("/api/listings/preview", "[]").expect(400);
    }

    private static String body(Party party, String direction, String title) {
        return "{\"organisationId\":\"" + party.organisation() + "\",\"direction\":\"" + direction
                + "\",\"kind\":\"INTERNSHIP_PLACE\",\"title\":\"" + title
                + "\",\"postcode\":\"9000\",\"contact\":{\"email\":\"an@school.example\"}}";
    }
}
