package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says why one side takes part, until both have agreed. */
@Singleton
class StateMotives {

    static final Set<State> OPEN = EnumSet.of(State.PROPOSED, State.ALIGNING);

    /** What came of it. */
    enum Outcome {
        STATED,
        /** A colleague was first. */
        STALE,
        /** From the agreement on they stay as they are. */
        FROZEN
    }

    private final CollaborationStore store;
    private final MotiveRepository motives;
    private final Clock clock;

    StateMotives(CollaborationStore store, MotiveRepository motives, Clock clock) {
        this.store = store;
        this.motives = motives;
        this.clock = clock;
    }

    /** Of both sides, whether they said something or not. */
    Map<Side, MotiveRow> of(UUID collaboration) {
        Map<Side, MotiveRow> both = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            both.put(side, MotiveRow.none(side));
        }
        motives.of(collaboration).forEach(row -> both.put(row.side(), row));
        return both;
    }

    @Transactional
    Outcome state(UUID collaboration, Side side, long seen, List<String> codes, @Nullable String words) {
        Collaboration c = store.lock(collaboration).orElseThrow().collaboration();
        long version = motives.of(collaboration).stream()
                .filter(row -> row.side() == side)
                .mapToLong(MotiveRow::version)
                .findFirst()
                .orElse(0);
        if (version != seen) {
            return Outcome.STALE;
        }
        if (!OPEN.contains(c.state())) {
            return Outcome.FROZEN;
        }
        motives.state(collaboration, side, codes, words);
        store.wrote(collaboration, Moment.of(clock));
        return Outcome.STATED;
    }
}
