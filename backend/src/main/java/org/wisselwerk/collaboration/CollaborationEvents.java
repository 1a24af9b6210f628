package org.wisselwerk.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.EventFacts;
import org.wisselwerk.platform.Journal;

/** What others hear of a collaboration: codes, ids and numbers, never a word that someone wrote. */
public final class CollaborationEvents {

    public static final String PREFIX = "collaboration-";

    private CollaborationEvents() {}

    /** The type of the event that says that this happened. */
    public static String type(Happened what) {
        return PREFIX + what.code();
    }

    static Journal.Entry of(Collaboration c, Step step, CollaborationRow.Setting setting, @Nullable UUID actor) {
        Map<String, Object> facts = EventFacts.of(c.kind(), setting.province(), setting.sectors());
        facts.put("asking", c.asking().organisation().toString());
        facts.put("offering", c.offering().organisation().toString());
        facts.put("side", step.side() == null ? "" : step.side().name());
        facts.putAll(step.facts());
        if (c.ending() != null && c.ending().reason() != null) {
            facts.put("reason", c.ending().reason());
        }
        return new Journal.Entry(type(step.what()), c.id(), null, facts, actor, fields(step));
    }

    private static List<String> fields(Step step) {
        List<String> fields = new ArrayList<>();
        if (step.terms() != null) {
            fields.add("terms");
        }
        if (step.labels() != null) {
            fields.add("pupils");
        }
        if (step.expectation() != null) {
            fields.add("expectations/" + step.expectation());
        }
        return fields;
    }
}
