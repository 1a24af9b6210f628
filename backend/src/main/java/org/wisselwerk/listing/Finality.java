package org.wisselwerk.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import org.wisselwerk.platform.Coded;

/** What a course of study leads to: higher education, both, or the labour market. */
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
