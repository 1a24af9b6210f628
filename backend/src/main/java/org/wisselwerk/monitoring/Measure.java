package org.wisselwerk.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;

/** What is counted. Supply and demand are public; outcomes are hidden where they are few. */
enum Measure {
    PUBLISHED,
    PROPOSED(Happened.PROPOSED),
    /** The first yes or no; a counter-proposal is none yet. */
    ANSWERED(Happened.ACCEPTED, Happened.DECLINED),
    AGREED(Happened.AGREED),
    STARTED(Happened.STARTED),
    COMPLETED(Happened.COMPLETED),
    /** Needs that ended without a collaboration, told apart by why. */
    UNMET,
    /** Agreed expectations that a side scored while it ran, told apart by theme. */
    RATED,
    /** Those of them that were no reason to talk at the end. */
    KEPT,
    /** Evaluations that say whether what was agreed was done. */
    EVALUATED,
    /** Those of them that say that it was. */
    FOUND_KEPT;

    /** The way from what is published to what is brought to its end, and what came to nothing. */
    static final List<Measure> FLOW =
            Arrays.stream(values()).filter(one -> one.compareTo(RATED) < 0).toList();

    private final List<String> events;

    Measure(Happened... what) {
        this.events = Stream.of(what).map(CollaborationEvents::type).toList();
    }

    /** The types of the events of collaborations that are counted, none for what is counted otherwise. */
    List<String> events() {
        return events;
    }

    boolean open() {
        return this == PUBLISHED;
    }

    /** That of which this is a part, null for what stands by itself. */
    @Nullable
    Measure whole() {
        return switch (this) {
            case KEPT -> RATED;
            case FOUND_KEPT -> EVALUATED;
            case PUBLISHED, PROPOSED, ANSWERED, AGREED, STARTED, COMPLETED, UNMET, RATED, EVALUATED -> null;
        };
    }
}
