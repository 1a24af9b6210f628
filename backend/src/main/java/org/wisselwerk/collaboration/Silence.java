package org.wisselwerk.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wisselwerk.platform.BelgianTime;

/** When a collaboration has been quiet for so long that somebody is reminded. All days are Brussels' days. */
public final class Silence {

    private static final List<Integer> ANSWER = List.of(3, 7, 10);
    private static final List<Integer> TALKS = List.of(7, 21);
    private static final List<Integer> RUNNING = List.of(21);
    /** From this day on more people of the asked organisation hear of it. */
    private static final int COLLEAGUES = 10;

    private Silence() {}

    /** What is asked of whom. */
    public enum About {
        /** The side whose answer is waited for. */
        ANSWER,
        /** The same, and everybody else who may answer for it. */
        ANSWER_OF_ANYBODY,
        /** Both sides: go on talking. */
        TALKS,
        /** Both sides: how is it going? */
        HOW_IT_GOES
    }

    /**
     * A reminder that is due.
     *
     * @param occasion tells it from others of the same collaboration; at most 40 characters
     */
    public record Reminder(About about, String occasion) {}

    /** The last one that is due; an earlier one that was missed is not made good. */
    static Optional<Reminder> of(Collaboration c, Optional<Instant> alive, LocalDate today) {
        Instant last = alive.filter(sign -> c.state() == State.ACTIVE && sign.isAfter(c.actedAt()))
                .orElse(c.actedAt());
        LocalDate day = BelgianTime.day(last);
        long quiet = ChronoUnit.DAYS.between(day, today);
        return days(c.state()).stream()
                .filter(days -> days <= quiet)
                .reduce((earlier, later) -> later)
                .map(days -> new Reminder(about(c.state(), days), c.state() + "-" + days + ":" + day));
    }

    private static List<Integer> days(State state) {
        return switch (state) {
            case PROPOSED -> ANSWER;
            case ALIGNING -> TALKS;
            case ACTIVE -> RUNNING;
            case AGREED, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> List.of();
        };
    }

    private static About about(State state, int days) {
        return switch (state) {
            case PROPOSED -> days >= COLLEAGUES ? About.ANSWER_OF_ANYBODY : About.ANSWER;
            case ALIGNING -> About.TALKS;
            case ACTIVE, AGREED, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> About.HOW_IT_GOES;
        };
    }
}
