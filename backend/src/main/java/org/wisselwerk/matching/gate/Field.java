package org.wisselwerk.matching.gate;

import java.util.Locale;

/** What of a listing is filtered on by its value. A listing may leave some of them empty, and is then kept. */
public enum Field {
    DIRECTION,
    KIND,
    CONCEPT("concepts"),
    STUDY_DOMAIN,
    FINALITY,
    GRADE,
    SPECIAL_NEEDS,
    PROVINCE,
    MUNICIPALITY,
    ORGANISATION,
    SOURCE;

    private final String indexed;

    Field() {
        indexed = name().toLowerCase(Locale.ROOT);
    }

    Field(String indexed) {
        this.indexed = indexed;
    }

    /** Its name in the index. */
    public String indexed() {
        return indexed;
    }

    /** May a listing say nothing about it? */
    public boolean mayBeEmpty() {
        return switch (this) {
            case DIRECTION, KIND, ORGANISATION, SOURCE -> false;
            case CONCEPT, STUDY_DOMAIN, FINALITY, GRADE, SPECIAL_NEEDS, PROVINCE, MUNICIPALITY -> true;
        };
    }
}
