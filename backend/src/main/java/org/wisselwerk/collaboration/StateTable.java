package org.wisselwerk.collaboration;

import static org.wisselwerk.collaboration.Guard.*;
import static org.wisselwerk.collaboration.State.*;
import static org.wisselwerk.collaboration.Transition.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Rule.Who;

/** The life of a collaboration, declared once: decisions, documentation and tests all read it from here. */
final class StateTable {

    static final List<Rule> RULES = List.of(
            new Rule(
                    PROPOSE,
                    Set.of(),
                    PROPOSED,
                    null,
                    Who.NEWCOMER,
                    List.of(PROPOSER_VERIFIED, NOT_OWN, LISTING_PUBLISHED, CLAIMED, NONE_OPEN, PLACES_FREE)),
            rule(COUNTER, PROPOSED, PROPOSED, Who.TURN),
            rule(ACCEPT, PROPOSED, ALIGNING, Who.TURN),
            rule(DECLINE, PROPOSED, DECLINED, Who.TURN, REASON),
            rule(DECLINE, PROPOSED, DECLINED, Who.PLATFORM, LISTING_GONE),
            rule(WITHDRAW, PROPOSED, WITHDRAWN, Who.PROPOSER, REASON),
            rule(WITHDRAW, ALIGNING, WITHDRAWN, Who.EITHER, REASON),
            rule(WITHDRAW, PROPOSED, WITHDRAWN, Who.PLATFORM, PARTNER_SUSPENDED),
            rule(EXPIRE, PROPOSED, EXPIRED, Who.PLATFORM, ANSWER_OVERDUE),
            rule(LAPSE, ALIGNING, EXPIRED, Who.PLATFORM, TALKS_OVERDUE),
            rule(REVISE, ALIGNING, ALIGNING, Who.EITHER),
            twice(
                    SIGN,
                    ALIGNING,
                    AGREED,
                    BOTH_VERIFIED,
                    EXPECTATIONS_ALIGNED,
                    PAPERS_THERE,
                    LISTING_SHOWN,
                    SAME_REVISION,
                    PLACES_FREE),
            rule(START, AGREED, ACTIVE, Who.PLATFORM, START_REACHED),
            twice(COMPLETE, ACTIVE, COMPLETED),
            rule(COMPLETE, ACTIVE, COMPLETED, Who.PLATFORM, END_PASSED),
            twice(EVALUATE, COMPLETED, EVALUATED),
            rule(EVALUATE, COMPLETED, EVALUATED, Who.PLATFORM, EVALUATION_OVERDUE),
            new Rule(TERMINATE, EnumSet.of(AGREED, ACTIVE), TERMINATED, null, Who.EITHER, List.of(REASON)));

    private StateTable() {}

    /** The row by which this actor may take the transition now, or null. Guards are not asked. */
    static @Nullable Rule rule(Standing standing, Transition transition, Actor actor) {
        return RULES.stream()
                .filter(rule -> rule.transition() == transition && rule.from().contains(standing.state()))
                .filter(rule -> may(rule.who(), standing, actor))
                .findFirst()
                .orElse(null);
    }

    /** What this actor may do now, by state, turn and side; guards are not asked. */
    static Set<Transition> allowed(Standing standing, Actor actor) {
        Set<Transition> allowed = EnumSet.noneOf(Transition.class);
        for (Transition transition : Transition.values()) {
            if (rule(standing, transition, actor) != null) {
                allowed.add(transition);
            }
        }
        return allowed;
    }

    private static boolean may(Who who, Standing standing, Actor actor) {
        return switch (actor) {
            case Actor.Platform() -> who == Who.PLATFORM;
            case Actor.Reader _ -> false;
            case Actor.Coordinator(Side side) ->
                switch (who) {
                    case NEWCOMER, PLATFORM -> false;
                    case TURN -> side == standing.turn();
                    case PROPOSER -> side == standing.proposer();
                    case EITHER -> true;
                    case EACH_ONCE -> !standing.done().contains(side);
                };
        };
    }

    private static Rule rule(Transition transition, State from, State to, Who who, Guard... guards) {
        return new Rule(transition, EnumSet.of(from), to, null, who, List.of(guards));
    }

    /** A step that both sides take: the first leaves the state as it is. */
    private static Rule twice(Transition transition, State from, State then, Guard... guards) {
        return new Rule(transition, EnumSet.of(from), from, then, Who.EACH_ONCE, List.of(guards));
    }
}
