package org.wisselwerk.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.wisselwerk.platform.Coded;

/** The fixed sectors by which sector organisations look at the platform. */
@Serdeable
public enum Sector implements Coded {
    BOUW,
    HOUT,
    ELEKTRO,
    AUTO,
    METAAL,
    CHEMIE,
    VOEDING,
    HORECA,
    ZORG,
    TRANSPORT,
    GROEN,
    TEXTIEL,
    HANDEL,
    KAPPERS,
    PRINTMEDIA,
    AUDIOVISUEEL,
    SCHOONMAAK,
    IT,
    BEDIENDEN,
    ANDERE;

    @JsonValue
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
