package org.wisselwerk.matching.rank;

import java.util.Locale;

/** What keeps a total at 40 or below. */
public enum Cap {
    OUT_OF_REACH,
    NO_OVERLAP,
    FULL;

    /** The code in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
