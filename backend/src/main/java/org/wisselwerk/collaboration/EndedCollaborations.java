package org.wisselwerk.collaboration;

/** Which collaborations are over, for features that keep words of them and let those go some time after. */
public final class EndedCollaborations {

    /** SQL for the ids of those that ended before {@code :before}, an instant. */
    public static final String BEFORE =
            "(select id from collaboration where state not in ('PROPOSED', 'ALIGNING', 'AGREED', 'ACTIVE') "
                    + "and coalesce(ended_at, updated_at) < :before)";

    private EndedCollaborations() {}
}
