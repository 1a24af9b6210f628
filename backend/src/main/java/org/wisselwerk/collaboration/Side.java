package org.wisselwerk.collaboration;

/** The two sides of a collaboration, fixed when it is proposed. The organisation of the OFFER offers. */
public enum Side {
    ASKING,
    OFFERING;

    public Side other() {
        return this == ASKING ? OFFERING : ASKING;
    }
}
