package org.wisselwerk.collaboration;

import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;

/** Which collaborations are over, for features that keep words of them and let those go some time after. */
public final class EndedCollaborations {

    /** SQL for the ids of those that ended before {@code :before}, an instant. */
    public static final String BEFORE =
            "(select id from collaboration where state not in ('PROPOSED', 'ALIGNING', 'AGREED', 'ACTIVE') "
                    + "and coalesce(ended_at, updated_at) < :before)";

    private static final Period TIME = Period.ofMonths(12);
    private static final String END = "the end of the collaboration";

    private EndedCollaborations() {}

    /** What goes a year after the end. */
    public static Kept.ForATime goes(String what, List<String> columns, Kept.Sweep sweep) {
        return new Kept.ForATime(what, columns, TIME, END, sweep);
    }
}
