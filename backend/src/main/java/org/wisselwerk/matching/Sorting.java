package org.wisselwerk.matching;

/** The orders a search can be asked for. */
enum Sorting {
    RELEVANCE,
    DISTANCE,
    NEWEST,
    START
}
