package org.wisselwerk.collaboration;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.FieldError;

/** Decides on terms and expectations while both sides talk. */
final class Aligning {

    /** The states in which a side gives its own answers. */
    static final Set<State> ANSWERABLE = EnumSet.of(State.PROPOSED, State.ALIGNING);

    private Aligning() {}

    /** Other terms: the next revision, and what was signed is void. The same terms change nothing. */
    static Decision revise(Collaboration c, Side side, TermsChange change, Moment moment) {
        Optional<Obstacle> obstacle = talks(c, side);
        if (obstacle.isPresent()) {
            return Decision.refused(obstacle.get());
        }
        return switch (change.of(c.terms())) {
            case TermsChange.Read.Wrong(List<FieldError> errors) -> Decision.refused(new Obstacle.WrongTerms(errors));
            case TermsChange.Read.To(Terms wanted) -> {
                if (wanted.period().endedBefore(moment.today())) {
                    yield Decision.refused(new Obstacle.PeriodOver());
                }
                if (wanted.sameAs(c.terms())) {
                    yield Decision.made(c);
                }
                Terms terms = wanted.atRevision(c.terms().revision() + 1);
                yield Decision.made(
                        c.revised(terms, null, c.expectations(), moment.now()),
                        Step.terms(Happened.REVISED, side, terms));
            }
        };
    }

    /** A side's own words, from the proposal until both signed; they bind nobody. */
    static Decision answer(Collaboration c, Side side, Expectation item, @Nullable Answer answer, Moment moment) {
        if (!ANSWERABLE.contains(c.state())) {
            return Decision.refused(new Obstacle.NotAllowed(Transition.REVISE));
        }
        if (java.util.Objects.equals(item.answers().get(side), answer)) {
            return Decision.made(c);
        }
        return Decision.made(
                c.with(item.answered(side, answer), moment.now()), Step.item(Happened.ANSWERED, side, item.id()));
    }

    /** Other common words: a revision, and both must accept them anew. */
    static Decision word(Collaboration c, Side side, Expectation item, Answer words, Moment moment) {
        Optional<Obstacle> obstacle = talks(c, side);
        if (obstacle.isPresent()) {
            return Decision.refused(obstacle.get());
        }
        if (words.equals(item.agreed())) {
            return Decision.made(c);
        }
        Terms terms = c.terms().nextRevision();
        return Decision.made(
                c.revised(terms, null, c.replaced(item.worded(words)), moment.now()),
                new Step(Happened.WORDED, side, terms, item.id()));
    }

    /** Accepts the common words that the caller has seen. */
    static Decision accept(Collaboration c, Side side, Expectation item, int agreedVersion, Moment moment) {
        Optional<Obstacle> obstacle = talks(c, side);
        if (obstacle.isPresent()) {
            return Decision.refused(obstacle.get());
        }
        if (item.agreed() == null || item.agreedVersion() != agreedVersion) {
            return Decision.refused(new Obstacle.WordsChanged(item.agreedVersion()));
        }
        if (item.acceptedBy().contains(side)) {
            return Decision.made(c);
        }
        return Decision.made(
                c.with(item.accepted(side), moment.now()), Step.item(Happened.WORDS_ACCEPTED, side, item.id()));
    }

    private static Optional<Obstacle> talks(Collaboration c, Side side) {
        return Rules.obstacle(c, Transition.REVISE, new Actor.Coordinator(side));
    }
}
