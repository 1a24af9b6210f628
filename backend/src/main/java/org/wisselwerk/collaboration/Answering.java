package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.FieldError;

/** Decides on the answers to a proposal, and on taking it back. */
final class Answering {

    private Answering() {}

    /** Other terms instead of yes or no: the turn and the 14 days pass to the other side. */
    static Decision counter(Collaboration c, Side side, TermsChange change, Moment moment) {
        Optional<Obstacle> obstacle = Rules.obstacle(c, Transition.COUNTER, new Actor.Coordinator(side));
        if (obstacle.isPresent()) {
            return Decision.refused(obstacle.get());
        }
        return switch (change.of(c.terms())) {
            case TermsChange.Read.Wrong(List<FieldError> errors) -> Decision.refused(new Obstacle.WrongTerms(errors));
            case TermsChange.Read.To(Terms wanted) -> {
                if (wanted.period().endedBefore(moment.today())) {
                    yield Decision.refused(new Obstacle.PeriodOver());
                }
                Terms terms = wanted.atRevision(c.terms().revision() + 1);
                yield Decision.made(
                        c.revised(terms, side.other(), c.expectations(), moment.now()),
                        Step.terms(Happened.COUNTERED, side, terms));
            }
        };
    }

    static Decision accept(Collaboration c, Side side, Moment moment) {
        return Rules.obstacle(c, Transition.ACCEPT, new Actor.Coordinator(side))
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.made(c.at(State.ALIGNING, null, moment.now()), Step.of(Happened.ACCEPTED, side)));
    }

    static Decision decline(
            Collaboration c, Side side, String reason, @Nullable String text, Reasons reasons, Moment moment) {
        return ended(c, Transition.DECLINE, side, reason, text, reasons, moment);
    }

    static Decision withdraw(
            Collaboration c, Side side, String reason, @Nullable String text, Reasons reasons, Moment moment) {
        return ended(c, Transition.WITHDRAW, side, reason, text, reasons, moment);
    }

    /** The listing it rests on was closed: an open proposal has nothing to answer any more. */
    static Decision listingClosed(Collaboration c, Moment moment) {
        return byPlatform(c, Transition.DECLINE, "listing-closed", moment);
    }

    /** One of the two was rejected or suspended. */
    static Decision partnerSuspended(Collaboration c, Moment moment) {
        return byPlatform(c, Transition.WITHDRAW, "partner-suspended", moment);
    }

    private static Decision ended(
            Collaboration c,
            Transition transition,
            Side side,
            String reason,
            @Nullable String text,
            Reasons reasons,
            Moment moment) {
        return Rules.obstacle(c, transition, new Actor.Coordinator(side))
                .or(() -> reasons.obstacle(transition, c.kind(), c.state(), reason, text))
                .map(Decision::refused)
                .orElseGet(() -> Decision.made(
                        c.ended(to(transition), new Ending(side, moment.now(), moment.today(), reason, text)),
                        Step.of(happened(transition), side)));
    }

    private static Decision byPlatform(Collaboration c, Transition transition, String reason, Moment moment) {
        return Rules.obstacle(c, transition, new Actor.Platform())
                .map(Decision::refused)
                .orElseGet(() -> Decision.made(
                        c.ended(to(transition), new Ending(null, moment.now(), moment.today(), reason, null)),
                        Step.of(happened(transition), null)));
    }

    private static State to(Transition transition) {
        return transition == Transition.DECLINE ? State.DECLINED : State.WITHDRAWN;
    }

    private static Happened happened(Transition transition) {
        return transition == Transition.DECLINE ? Happened.DECLINED : Happened.WITHDRAWN;
    }
}
