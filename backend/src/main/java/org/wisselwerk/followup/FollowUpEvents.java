package org.wisselwerk.followup;

import java.util.Map;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.listing.EventFacts;

/** What statistics hear of how collaborations went: codes and numbers, never what was said. */
public final class FollowUpEvents {

    /**
     * What was scored of one theme when a collaboration was over: {@code theme}, {@code rated}, and {@code kept}, those
     * of them that were no reason to talk.
     */
    public static final String RATED = "expectations-rated";

    /** The answers of a side: {@code again}, and the scores by the codes of the questions. */
    public static final String EVALUATED = "evaluation-given";

    private FollowUpEvents() {}

    /** By what statistics count, for an event of a collaboration. */
    static Map<String, Object> facts(Collaboration c, Rooms.Place place) {
        Map<String, Object> facts = EventFacts.of(c.kind(), place.province(), place.sectors());
        facts.put("asking", c.asking().organisation().toString());
        facts.put("offering", c.offering().organisation().toString());
        return facts;
    }
}
