package org.wisselwerk.account;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.platform.Coded;

/** What a program with a token may do; nothing else. */
@Serdeable
public enum Scope implements Coded {
    /** Import listings of the token's own organisation. */
    IMPORT("import"),
    /** Import and export listings of any organisation, flush the index and have it built anew. */
    IMPORT_ANY("import-any"),
    /** Read the metrics. */
    METRICS("metrics");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** Whether an owner gives it, for the organisation; the others an administrator gives, for the installation. */
    boolean given() {
        return this == IMPORT;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
