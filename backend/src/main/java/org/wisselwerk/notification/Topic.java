package org.wisselwerk.notification;

import java.util.List;

/** What somebody can choose about, and the ways there are for it; the first is used until they choose. */
enum Topic {
    MATCHES(List.of(Way.DAILY, Way.WEEKLY, Way.NEVER)),
    COLLABORATIONS(List.of(Way.AT_ONCE, Way.NEVER)),
    LISTINGS(List.of(Way.AT_ONCE, Way.NEVER));

    /** By mail: when. */
    enum Way {
        AT_ONCE,
        DAILY,
        WEEKLY,
        NEVER
    }

    private final List<Way> ways;

    Topic(List<Way> ways) {
        this.ways = ways;
    }

    List<Way> ways() {
        return ways;
    }

    Way usual() {
        return ways.getFirst();
    }
}
