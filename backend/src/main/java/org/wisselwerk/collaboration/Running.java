package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.FieldError;

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

    /** The pupils who come, by other labels or more of them: what both signed stays as it is. */
    static Decision label(Collaboration c, Side side, Side school, List<String> labels, Moment moment) {
        if (!Pupils.NAMED_IN.contains(c.state())) {
            return Decision.refused(new Obstacle.NotAllowed(Transition.REVISE));
        }
        if (side != school) {
            return Decision.refused(new Obstacle.WrongTerms(List.of(FieldError.at("/pupils", "only-the-school"))));
        }
        if (labels.equals(c.termsNow().arrangement().pupils())) {
            return Decision.made(c);
        }
        return Decision.made(c.labelled(labels, moment.now()), Step.labels(side, labels));
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
