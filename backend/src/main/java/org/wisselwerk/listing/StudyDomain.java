package org.wisselwerk.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.platform.Coded;

/** The eight study domains of Flemish secondary education. */
@Serdeable
public enum StudyDomain implements Coded {
    TAAL_EN_CULTUUR("taal-en-cultuur"),
    STEM("stem"),
    KUNST_EN_CREATIE("kunst-en-creatie"),
    LAND_EN_TUINBOUW("land-en-tuinbouw"),
    ECONOMIE_EN_ORGANISATIE("economie-en-organisatie"),
    MAATSCHAPPIJ_EN_WELZIJN("maatschappij-en-welzijn"),
    SPORT("sport"),
    VOEDING_EN_HORECA("voeding-en-horeca");

    private final String code;

    StudyDomain(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
