package org.wisselwerk.listing;

/** Where a listing is in its life. Full is computed, never a state. */
public enum ListingState {
    DRAFT,
    PUBLISHED,
    PAUSED,
    CLOSED,
    EXPIRED,
    /** By an administrator, with a reason. */
    HIDDEN
}
