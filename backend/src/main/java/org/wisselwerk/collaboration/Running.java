package org.wisselwerk.collaboration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on what comes after the agreement. */
final class Running {

    private Running() {}

    /** One side says that it is over; when the other has said so before, it is. */
    static Decision complete(Collaboration c, Side side, Moment moment) {
        Optional<Obstacle> obstacle = Rules.obstacle(c, Transition.COMPLETE, new Actor.Coordinator(side));
        if (obstacle.isPresent()) {
            return Decision.refused(obstacle.get());
        }
        if (c.first() == null) {
            return Decision.made(c.waiting(side, moment.now()), Step.of(Happened.CONFIRMED, side));
        }
        Ending ending = new Ending(side, moment.now(), moment.today(), null, null);
        return Decision.made(
                c.ended(State.COMPLETED, ending), Step.of(Happened.CONFIRMED, side), Step.of(Happened.COMPLETED, side));
    }

    /** Each side once; the second closes it. */
    static Decision evaluate(Collaboration c, Side side, Moment moment) {
        Optional<Obstacle> obstacle = Rules.obstacle(c, Transition.EVALUATE, new Actor.Coordinator(side));
        if (obstacle.isPresent()) {
            return Decision.refused(obstacle.get());
        }
        if (c.first() == null) {
            return Decision.made(c.waiting(side, moment.now()), Step.of(Happened.EVALUATED, side));
        }
        return Decision.made(
                c.at(State.EVALUATED, null, moment.now()),
                Step.of(Happened.EVALUATED, side),
                Step.of(Happened.CLOSED, side));
    }

    static Decision terminate(
            Collaboration c, Side side, String reason, @Nullable String text, Reasons reasons, Moment moment) {
        return Rules.obstacle(c, Transition.TERMINATE, new Actor.Coordinator(side))
                .or(() -> reasons.obstacle(Transition.TERMINATE, c.kind(), c.state(), reason, text))
                .map(Decision::refused)
                .orElseGet(() -> Decision.made(
                        c.ended(State.TERMINATED, new Ending(side, moment.now(), moment.today(), reason, text)),
                        Step.of(Happened.TERMINATED, side)));
    }
}
