package org.wisselwerk.organisation;

/** How far it is established that an organisation is what it says. Only VERIFIED ones propose and sign. */
public enum Verification {
    UNVERIFIED,
    /** Its owner asked to be verified. */
    PENDING,
    VERIFIED,
    /** It is not what it says. */
    REJECTED,
    /** An administrator has taken it off the platform. */
    SUSPENDED;

    /** Its listings are out of search, and nobody works together with it. */
    public boolean shutOut() {
        return this == REJECTED || this == SUSPENDED;
    }
}
