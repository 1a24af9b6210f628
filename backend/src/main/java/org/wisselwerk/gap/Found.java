package org.wisselwerk.gap;

/** Why a need ended without a collaboration, as far as the system sees. */
enum Found {
    /** The other sides said no. */
    REFUSED,
    /** Its own people said no. */
    STOPPED,
    /** There were proposals, and they ran out without a word. */
    NO_ANSWER,
    /** Something fitted, and nobody proposed anything. */
    NOTHING_PROPOSED,
    /** What fitted was too far away. */
    NOTHING_IN_REACH,
    /** Nothing fitted. */
    NOTHING_IN_TRADE
}
