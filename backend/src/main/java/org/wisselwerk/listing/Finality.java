package org.wisselwerk.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.platform.Coded;

/** What a course of study leads to: higher education, both, or the labour market. */
@Serdeable
public enum Finality implements Coded {
    DOORSTROOM("doorstroom"),
    DUBBEL("dubbel"),
    ARBEIDSMARKT("arbeidsmarkt");

    private final String code;

    Finality(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
