package org.wisselwerk.listing;

/** Whether a listing gives something or asks for it. */
public enum Direction {
    OFFER,
    NEED;

    /** The direction a counterpart has. */
    public Direction opposite() {
        return this == OFFER ? NEED : OFFER;
    }
}
