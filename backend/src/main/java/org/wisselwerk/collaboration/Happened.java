package org.wisselwerk.collaboration;

import java.util.Locale;
import org.wisselwerk.platform.Coded;

/** What a step of the history says. */
public enum Happened implements Coded {
    PROPOSED,
    COUNTERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    LAPSED,
    REVISED,
    /** A side wrote its own words under an expectation. */
    ANSWERED,
    /** The common words of an expectation changed: a revision. */
    WORDED,
    /** A side accepted the common words of an expectation. */
    WORDS_ACCEPTED,
    SIGNED,
    AGREED,
    STARTED,
    /** The school said which pupils come, once both had signed. */
    LABELLED,
    /** A side named somebody else after both had signed. */
    PEOPLE_CHANGED,
    /** One side said that it is over. */
    CONFIRMED,
    COMPLETED,
    /** One side evaluated. */
    EVALUATED,
    CLOSED,
    TERMINATED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
