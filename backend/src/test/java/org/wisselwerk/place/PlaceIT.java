package org.wisselwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.testing.Api;

/** What lies under a postcode, over HTTP. */
class PlaceIT {

    @Test
    void everyPlaceOfACodeWithItsMunicipalityAndTheMainOneFirst() {
        JsonNode places =
                Api.stranger().get("/api/places?postcode=8300").expect(200).json();
        assertThat(places).extracting(one -> one.get("name").asText()).first().isEqualTo("Knokke-Heist");
        assertThat(places).extracting(one -> one.get("name").asText()).contains("Westkapelle");
        assertThat(places).extracting(one -> one.get("municipality").asText()).containsOnly("Knokke-Heist");
    }

    @Test
    void nothingUnderACodeOfWallonia() {
        assertThat(Api.stranger().get("/api/places?postcode=5000").expect(200).json())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/places,required",
        "/api/places?postcode=Gent,not-a-postcode",
        "/api/places?postcode=,not-a-postcode"
    })
    void saysWhatIsNoCode(String path, String code) {
        assertThat(Api.stranger()
                        .get(path)
                        .expect(422)
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo(code);
    }
}
