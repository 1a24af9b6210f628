package org.wisselwerk.organisation;

/** How far it is established that an organisation is what it says. Only VERIFIED ones propose and sign. */
public enum Verification {
    UNVERIFIED,
    PENDING,
    VERIFIED,
    REJECTED
}
