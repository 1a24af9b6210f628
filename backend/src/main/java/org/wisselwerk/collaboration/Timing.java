package org.wisselwerk.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.BelgianTime;

/** What the clock does. All days are Brussels' days, and a term includes its last day. */
final class Timing {

    static final int ANSWER_DAYS = 14;
    static final int TALK_DAYS = 30;
    static final int EVALUATION_DAYS = 30;

    private Timing() {}

    /** Everything that is due, one after the other; no steps when nothing is. */
    static Decision advance(Collaboration c, Moment moment) {
        Decision.Made soFar = new Decision.Made(c, List.of());
        Optional<Decision.Made> next = step(c, moment);
        while (next.isPresent()) {
            List<Step> steps = java.util.stream.Stream.concat(soFar.steps().stream(), next.get().steps().stream())
                    .toList();
            soFar = new Decision.Made(next.get().collaboration(), steps);
            next = step(soFar.collaboration(), moment);
        }
        return soFar;
    }

    /** The last day on which someone can still act before the clock does, null when it does not run. */
    static @Nullable LocalDate until(Collaboration c) {
        LocalDate acted = BelgianTime.day(c.actedAt());
        return switch (c.state()) {
            case PROPOSED -> acted.plusDays(ANSWER_DAYS);
            case ALIGNING ->
                earliest(
                        acted.plusDays(TALK_DAYS),
                        startAfter(c, acted),
                        c.terms().period().to());
            case AGREED -> c.terms().period().from();
            case ACTIVE -> c.terms().period().to();
            case COMPLETED -> acted.plusDays(EVALUATION_DAYS);
            case EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> null;
        };
    }

    /** The first day on which the clock has something to do, null when it has nothing. */
    static @Nullable LocalDate dueOn(Collaboration c) {
        LocalDate until = until(c);
        return until == null || c.state() == State.AGREED ? until : until.plusDays(1);
    }

    /**
     * Somebody of either side wrote in the room beside the agreement: while both talk the clock counts from there, as
     * from an act. Not once the talks are over and the clock only has to come by; and a proposal waits for its answer.
     */
    static Collaboration wrote(Collaboration c, Moment moment) {
        return c.state() == State.ALIGNING && !passed(until(c), moment) ? c.heardOf(moment.now()) : c;
    }

    private static Optional<Decision.Made> step(Collaboration c, Moment moment) {
        LocalDate until = until(c);
        return switch (c.state()) {
            case PROPOSED -> passed(until, moment) ? expired(c, Happened.EXPIRED, moment) : Optional.empty();
            case ALIGNING -> passed(until, moment) ? expired(c, Happened.LAPSED, moment) : Optional.empty();
            case AGREED ->
                until == null || !until.isAfter(moment.today())
                        ? one(c.at(State.ACTIVE, null, moment.now()), Happened.STARTED)
                        : Optional.empty();
            case ACTIVE ->
                until != null && passed(until, moment)
                        ? one(
                                c.ended(State.COMPLETED, new Ending(null, moment.now(), until, null, null)),
                                Happened.COMPLETED)
                        : Optional.empty();
            case COMPLETED ->
                passed(until, moment)
                        ? one(c.at(State.EVALUATED, null, moment.now()), Happened.CLOSED)
                        : Optional.empty();
            case EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> Optional.empty();
        };
    }

    private static Optional<Decision.Made> expired(Collaboration c, Happened what, Moment moment) {
        return one(c.ended(State.EXPIRED, new Ending(null, moment.now(), moment.today(), null, null)), what);
    }

    private static Optional<Decision.Made> one(Collaboration c, Happened what) {
        return Optional.of(new Decision.Made(c, List.of(Step.of(what, null))));
    }

    private static boolean passed(@Nullable LocalDate until, Moment moment) {
        return until != null && until.isBefore(moment.today());
    }

    /** A start that had already come when someone last acted is no reason to stop the talks. */
    private static @Nullable LocalDate startAfter(Collaboration c, LocalDate acted) {
        Period period = c.terms().period();
        return period.from() != null && period.from().isAfter(acted) ? period.from() : null;
    }

    private static LocalDate earliest(LocalDate first, @Nullable LocalDate... others) {
        LocalDate earliest = first;
        for (LocalDate other : others) {
            if (other != null && other.isBefore(earliest)) {
                earliest = other;
            }
        }
        return earliest;
    }
}
