package org.wisselwerk.monitoring;

import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;

/** What is counted. Supply and demand are public; outcomes are hidden where they are few. */
enum Measure {
    PUBLISHED("listing-published"),
    PROPOSED(CollaborationEvents.type(Happened.PROPOSED)),
    AGREED(CollaborationEvents.type(Happened.AGREED)),
    COMPLETED(CollaborationEvents.type(Happened.COMPLETED));

    private final String event;

    Measure(String event) {
        this.event = event;
    }

    /** The type of the event that is counted. */
    String event() {
        return event;
    }

    boolean open() {
        return this == PUBLISHED;
    }
}
