package org.wisselwerk.collaboration;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.AnswerHabit;

/** Reads from the history of its collaborations how one organisation answers. */
final class AnswerTimes {

    private static final double DAY = Duration.ofDays(1).toSeconds();

    /**
     * A step of the history.
     *
     * @param asking the organisation on that side
     */
    @Introspected
    record Turn(
            UUID collaboration, Happened event, @Nullable Side side, Instant at, UUID asking) {}

    private record Waiting(UUID collaboration, Side side, Instant since) {}

    private final UUID organisation;
    private final List<Double> answers = new ArrayList<>();
    private int expired;
    private @Nullable Waiting waiting;

    private AnswerTimes(UUID organisation) {
        this.organisation = organisation;
    }

    /** @param turns by collaboration, and in their order within each */
    static AnswerHabit of(UUID organisation, List<Turn> turns) {
        AnswerTimes times = new AnswerTimes(organisation);
        turns.forEach(times::add);
        return times.habit();
    }

    private void add(Turn turn) {
        Waiting before = waiting != null && waiting.collaboration().equals(turn.collaboration()) ? waiting : null;
        waiting = null;
        if (before != null && before.side() == mine(turn)) {
            if (turn.side() == before.side()) {
                answers.add(Duration.between(before.since(), turn.at()).toSeconds() / DAY);
            } else if (turn.event() == Happened.EXPIRED) {
                expired++;
            }
        }
        if (turn.side() != null && (turn.event() == Happened.PROPOSED || turn.event() == Happened.COUNTERED)) {
            waiting = new Waiting(turn.collaboration(), turn.side().other(), turn.at());
        }
    }

    private Side mine(Turn turn) {
        return turn.asking().equals(organisation) ? Side.ASKING : Side.OFFERING;
    }

    private AnswerHabit habit() {
        List<Double> sorted = answers.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.isEmpty()
                ? 0
                : sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new AnswerHabit(sorted.size() + expired, sorted.size(), median);
    }
}
