package org.wisselwerk.followup;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Side;

/** What each side said last of each expectation, and which of them are a reason to talk. */
final class Standings {

    private final Map<UUID, Map<Side, ScoreRow>> latest = new HashMap<>();

    private Standings() {}

    /** @param scores the oldest first */
    static Standings of(List<ScoreRow> scores) {
        Standings standings = new Standings();
        scores.forEach(score -> standings
                .latest
                .computeIfAbsent(score.expectationId(), _ -> new EnumMap<>(Side.class))
                .put(score.side(), score));
        return standings;
    }

    @Nullable
    ScoreRow of(UUID expectation, Side side) {
        return latest.getOrDefault(expectation, Map.of()).get(side);
    }

    /** Whether a side said anything of it. */
    boolean scored(UUID expectation) {
        return latest.containsKey(expectation);
    }

    boolean flagged(UUID expectation) {
        return Flag.raised(score(expectation, Side.ASKING), score(expectation, Side.OFFERING));
    }

    Set<UUID> flagged() {
        Set<UUID> flagged = new HashSet<>(latest.keySet());
        flagged.removeIf(id -> !flagged(id));
        return flagged;
    }

    private @Nullable Integer score(UUID expectation, Side side) {
        ScoreRow row = of(expectation, side);
        return row == null ? null : Integer.valueOf(row.score());
    }
}
