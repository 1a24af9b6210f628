package org.wisselwerk.monitoring;

import java.util.List;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;

/** What is counted. Supply and demand are public; outcomes are hidden where they are few. */
enum Measure {
    PUBLISHED("listing-published"),
    PROPOSED(Happened.PROPOSED),
    /** The first yes or no; a counter-proposal is none yet. */
    ANSWERED(Happened.ACCEPTED, Happened.DECLINED),
    AGREED(Happened.AGREED),
    STARTED(Happened.STARTED),
    COMPLETED(Happened.COMPLETED);

    private final List<String> events;

    Measure(String event) {
        this.events = List.of(event);
    }

    Measure(Happened... what) {
        this.events = Stream.of(what).map(CollaborationEvents::type).toList();
    }

    /** The types of the events that are counted. */
    List<String> events() {
        return events;
    }

    boolean open() {
        return this == PUBLISHED;
    }
}
