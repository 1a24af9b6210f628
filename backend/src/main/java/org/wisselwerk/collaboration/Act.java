package org.wisselwerk.collaboration;

/** Something that a side of a collaboration wants to do. */
@FunctionalInterface
interface Act {

    Decision decide(Collaboration collaboration, Side side, Grounds grounds);

    /** An act that decides on places: the listings are locked before anything else is read. */
    @FunctionalInterface
    interface OnPlaces extends Act {}
}
