package org.wisselwerk.collaboration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the history alone says about where a collaboration stands. */
record Outline(
        State state,
        @Nullable Side turn,
        @Nullable Terms terms,
        Set<Side> signed,
        @Nullable Side first) {

    static Outline of(Collaboration c) {
        Set<Side> signed = EnumSet.noneOf(Side.class);
        c.signatures().forEach(signature -> signed.add(signature.side()));
        return new Outline(c.state(), c.turn(), c.terms(), signed, c.first());
    }

    static Outline replayed(List<Step> history) {
        Outline outline = new Outline(State.PROPOSED, null, null, Set.of(), null);
        for (Step step : history) {
            outline = outline.after(step);
        }
        return outline;
    }

    private Outline after(Step step) {
        return switch (step.what()) {
            case PROPOSED, COUNTERED -> new Outline(State.PROPOSED, step.side().other(), step.terms(), Set.of(), null);
            case ACCEPTED -> new Outline(State.ALIGNING, null, terms, Set.of(), null);
            case DECLINED -> to(State.DECLINED);
            case WITHDRAWN -> to(State.WITHDRAWN);
            case EXPIRED, LAPSED -> to(State.EXPIRED);
            case REVISED, WORDED -> new Outline(state, null, step.terms(), Set.of(), null);
            case ANSWERED, WORDS_ACCEPTED, LABELLED, PEOPLE_CHANGED -> this;
            case SIGNED -> new Outline(state, turn, terms, with(step.side()), null);
            case AGREED -> to(State.AGREED);
            case STARTED -> to(State.ACTIVE);
            case CONFIRMED -> new Outline(state, turn, terms, signed, step.side());
            case COMPLETED -> to(State.COMPLETED);
            case EVALUATED -> new Outline(state, turn, terms, signed, step.side());
            case CLOSED -> to(State.EVALUATED);
            case TERMINATED -> to(State.TERMINATED);
        };
    }

    private Outline to(State next) {
        return new Outline(next, null, terms, signed, null);
    }

    private Set<Side> with(@Nullable Side side) {
        Set<Side> all = EnumSet.of(side);
        all.addAll(signed);
        return all;
    }
}
