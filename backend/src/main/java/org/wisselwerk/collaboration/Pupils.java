package org.wisselwerk.collaboration;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.OrganisationType;

/** Pupils are known by the label that their school gives them. Who writes it, and who sees it. */
final class Pupils {

    static final int MAX_LABEL = 20;

    /** The states in which both have signed and the school still says who comes. */
    static final Set<State> NAMED_IN = EnumSet.of(State.AGREED, State.ACTIVE);

    /** A digit somewhere: it keeps first names out. */
    private static final Pattern LABEL = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d ._/-]*");

    private Pupils() {}

    static boolean takePartIn(Kind kind) {
        return switch (kind) {
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE -> true;
            case DUAL_TEACHER, GUEST_LESSON, COMPANY_VISIT, EXTERNAL_ASSIGNMENT, EQUIPMENT, PROFESSIONAL_DEVELOPMENT ->
                false;
        };
    }

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** The side they come from: the school, and where both or none is one, the side that asks. */
    static Side side(OrganisationType asking, OrganisationType offering) {
        return offering == OrganisationType.SCHOOL && asking != OrganisationType.SCHOOL ? Side.OFFERING : Side.ASKING;
    }

    /** The school always; the other side once it is verified and both talk, and no longer when the talks failed. */
    static boolean shownTo(Side viewer, Side school, State state, boolean verified) {
        return viewer == school
                || (verified
                        && switch (state) {
                            case ALIGNING, AGREED, ACTIVE, COMPLETED, EVALUATED, TERMINATED -> true;
                            case PROPOSED, DECLINED, WITHDRAWN, EXPIRED -> false;
                        });
    }
}
