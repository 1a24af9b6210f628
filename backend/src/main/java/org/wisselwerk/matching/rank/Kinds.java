package org.wisselwerk.matching.rank;

import java.util.EnumSet;
import java.util.Set;
import org.wisselwerk.listing.Kind;

/** Which kinds can serve each other. */
public final class Kinds {

    private Kinds() {}

    /** The kinds that a counterpart of this one may have, itself first. */
    public static Set<Kind> serving(Kind kind) {
        return switch (kind) {
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE -> EnumSet.of(Kind.INTERNSHIP_PLACE, Kind.DUAL_LEARNING_PLACE);
            case DUAL_TEACHER, GUEST_LESSON -> EnumSet.of(Kind.DUAL_TEACHER, Kind.GUEST_LESSON);
            case COMPANY_VISIT, EXTERNAL_ASSIGNMENT, EQUIPMENT, PROFESSIONAL_DEVELOPMENT -> EnumSet.of(kind);
        };
    }

    public static boolean compatible(Kind one, Kind other) {
        return serving(one).contains(other);
    }
}
