package org.wisselwerk.place;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.wisselwerk.platform.Coded;

/** The five Flemish provinces, and Brussels, which counts as one here. */
@Serdeable
public enum Province implements Coded {
    ANTWERPEN("antwerpen", "Antwerpen", "Antwerp", "Anvers"),
    BRUSSEL("brussel", "Brussel", "Brussels", "Bruxelles"),
    LIMBURG("limburg", "Limburg", "Limburg", "Limbourg"),
    OOST_VLAANDEREN("oost-vlaanderen", "Oost-Vlaanderen", "East Flanders", "Flandre orientale"),
    VLAAMS_BRABANT("vlaams-brabant", "Vlaams-Brabant", "Flemish Brabant", "Brabant flamand"),
    WEST_VLAANDEREN("west-vlaanderen", "West-Vlaanderen", "West Flanders", "Flandre occidentale");

    private final String code;
    private final String dutch;
    private final String english;
    private final String french;

    Province(String code, String dutch, String english, String french) {
        this.code = code;
        this.dutch = dutch;
        this.english = english;
        this.french = french;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    /** The name in English or French for those languages, in Dutch for every other one. */
    public String label(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> english;
            case "fr" -> french;
            default -> dutch;
        };
    }
}
