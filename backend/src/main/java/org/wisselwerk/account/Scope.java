package org.wisselwerk.account;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.platform.Coded;

/** What a program with a token may do; nothing else. */
@Serdeable
public enum Scope implements Coded {
    /** Import listings of the token's own organisation. */
    IMPORT("import"),
    /** Import and export listings of any organisation, and flush the index. */
    IMPORT_ANY("import-any"),
    /** Read the metrics. */
    METRICS("metrics");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** Whether an owner gives it; the others are for who looks after the installation. */
    boolean given() {
        return this == IMPORT;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
