package org.wisselwerk.collaboration;

import java.util.Locale;
import java.util.Set;
import org.wisselwerk.platform.Coded;

/** The moment that a level of a competence is about. */
public enum LevelAt implements Coded {
    /** What the pupil can do today, as the asking side thinks. */
    NOW,
    /** What is needed at the start, as the offering side thinks; in common words, where both start. */
    NEEDED,
    /** What is wanted at the end. */
    END;

    /** What a side can say of a competence. */
    static Set<LevelAt> of(Side side) {
        return switch (side) {
            case ASKING -> Set.of(NOW, END);
            case OFFERING -> Set.of(NEEDED, END);
        };
    }

    /** What both can agree on. */
    static final Set<LevelAt> AGREED = Set.of(NEEDED, END);

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
