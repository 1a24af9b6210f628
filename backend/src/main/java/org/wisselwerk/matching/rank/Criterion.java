package org.wisselwerk.matching.rank;

import java.util.Locale;

/** What a fit consists of. The order is that in which people read it. */
public enum Criterion {
    SUBSTANCE,
    PROGRAMME,
    DISTANCE,
    PERIOD,
    SCHEDULE,
    CAPACITY,
    CONDITIONS,
    TRUST;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in the API. */
    public String code() {
        return code;
    }
}
