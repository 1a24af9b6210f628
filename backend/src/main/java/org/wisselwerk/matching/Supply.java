package org.wisselwerk.matching;

/** What there is for a listing. */
public enum Supply {
    /** Something fits well and is in reach. */
    FITTING,
    /** What fits well is out of reach. */
    OUT_OF_REACH,
    /** Nothing fits well. */
    NONE
}
