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
    /** The first yes or no, the noes told apart by why; a counter-proposal is none yet. */
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
    FOUND_KEPT,
    /** How collaborations ended otherwise than hoped, told apart by why; refusals are a part of what was answered. */
    WITHDRAWN(Happened.WITHDRAWN),
    EXPIRED(Happened.EXPIRED),
    LAPSED(Happened.LAPSED),
    TERMINATED(Happened.TERMINATED);

    /** The way from what is published to what is brought to its end, and what came to nothing. */
    static final List<Measure> FLOW =
            Arrays.stream(values()).filter(one -> one.compareTo(RATED) < 0).toList();

    /** Those of which the facets are reasons why a collaboration ended. */
    static final List<Measure> ENDINGS = List.of(ANSWERED, WITHDRAWN, EXPIRED, LAPSED, TERMINATED);

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
            case WITHDRAWN, EXPIRED, LAPSED, TERMINATED -> null;
        };
    }

    /** By what its facets are told apart, where it has any. */
    Faces faces() {
        return switch (this) {
            case UNMET -> Faces.BY_EITHER;
            case ANSWERED, WITHDRAWN, EXPIRED, LAPSED, TERMINATED -> Faces.BY_PROVINCE;
            case PUBLISHED, PROPOSED, AGREED, STARTED, COMPLETED, RATED, KEPT, EVALUATED, FOUND_KEPT -> Faces.BY_KIND;
        };
    }

    /** What the reasons of an ending are reasons of, in small letters. */
    String ending() {
        return (this == ANSWERED ? Happened.DECLINED : Happened.valueOf(name())).code();
    }
}
