package org.wisselwerk.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wisselwerk.collaboration.ExpectationTheme;
import org.wisselwerk.collaboration.Rooms;

/**
 * How much of what was agreed was kept, as both sides said last, by theme.
 *
 * @param rated agreed expectations that a side scored at all; what nobody scored says nothing
 * @param kept those of them that are no reason to talk: no score of two or lower, and no two that differ by two
 */
record Tally(ExpectationTheme theme, int rated, int kept) {

    /** The themes of which something was scored. */
    static List<Tally> of(List<Rooms.Agreed> agreed, Standings standings) {
        Map<ExpectationTheme, Tally> tallies = new TreeMap<>();
        for (Rooms.Agreed item : agreed) {
            if (standings.scored(item.id())) {
                int kept = standings.flagged(item.id()) ? 0 : 1;
                tallies.merge(item.theme(), new Tally(item.theme(), 1, kept), Tally::plus);
            }
        }
        return new ArrayList<>(tallies.values());
    }

    private Tally plus(Tally other) {
        return new Tally(theme, rated + other.rated, kept + other.kept);
    }
}
