package org.wisselwerk.collaboration;

/** Something that a side of a collaboration wants to do. */
@FunctionalInterface
interface Act {

    Decision decide(Collaboration collaboration, Side side, Grounds grounds);

    /** An act that decides on places: the listings are locked before anything else is read. */
    @FunctionalInterface
    interface OnPlaces extends Act {}

    /** An act that those who are named for a side may do as well: its own words. */
    @FunctionalInterface
    interface OwnWords extends Act {}
}
