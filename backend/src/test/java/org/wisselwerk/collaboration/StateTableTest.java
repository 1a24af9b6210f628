package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Transition.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every state × who proposed × whose turn × who has already done it × actor × transition. */
class StateTableTest {

    private static final List<Actor> ACTORS = List.of(
            new Actor.Coordinator(Side.ASKING),
            new Actor.Coordinator(Side.OFFERING),
            new Actor.Reader(Side.ASKING),
            new Actor.Reader(Side.OFFERING),
            new Actor.Platform());

    @Test
    void allowsExactlyWhatTheDomainModelSays() {
        int asked = 0;
        for (Standing standing : standings()) {
            for (Actor actor : ACTORS) {
                assertThat(StateTable.allowed(standing, actor))
                        .as("%s by %s", standing, actor)
                        .isEqualTo(expected(standing, actor));
                asked += Transition.values().length;
            }
        }
        assertThat(asked).isEqualTo(10 * 2 * 3 * 3 * 5 * Transition.values().length);
    }

    @Test
    void onlyProposingStartsFromNothing() {
        assertThat(StateTable.RULES.stream().filter(rule -> rule.from().isEmpty()))
                .extracting(Rule::transition)
                .containsExactly(PROPOSE);
    }

    @Test
    void everyTransitionAndEveryStateIsReached() {
        assertThat(StateTable.RULES).extracting(Rule::transition).contains(Transition.values());
        Set<State> reached = EnumSet.noneOf(State.class);
        StateTable.RULES.forEach(rule -> {
            reached.add(rule.to());
            if (rule.withSecond() != null) {
                reached.add(rule.withSecond());
            }
        });
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void noRowIsAmbiguous() {
        for (Standing standing : standings()) {
            for (Actor actor : ACTORS) {
                for (Transition transition : Transition.values()) {
                    Set<State> leadsTo = EnumSet.noneOf(State.class);
                    StateTable.RULES.stream()
                            .filter(rule -> rule.transition() == transition
                                    && rule.from().contains(standing.state())
                                    && StateTable.rule(standing, transition, actor) == rule)
                            .forEach(rule -> leadsTo.add(rule.to()));
                    assertThat(leadsTo).hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    /** Written out a second time, from the page and not from the table. */
    private static Set<Transition> expected(Standing standing, Actor actor) {
        return switch (actor) {
            case Actor.Reader _ -> Set.of();
            case Actor.Platform() ->
                switch (standing.state()) {
                    case PROPOSED -> EnumSet.of(EXPIRE, DECLINE, WITHDRAW);
                    case ALIGNING -> EnumSet.of(LAPSE);
                    case AGREED -> EnumSet.of(START);
                    case ACTIVE -> EnumSet.of(COMPLETE);
                    case COMPLETED -> EnumSet.of(EVALUATE);
                    case EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> Set.of();
                };
            case Actor.Coordinator(Side side) ->
                switch (standing.state()) {
                    case PROPOSED -> {
                        Set<Transition> allowed = EnumSet.noneOf(Transition.class);
                        if (side == standing.turn()) {
                            allowed.addAll(EnumSet.of(COUNTER, ACCEPT, DECLINE));
                        }
                        if (side == standing.proposer()) {
                            allowed.add(WITHDRAW);
                        }
                        yield allowed;
                    }
                    case ALIGNING ->
                        standing.done().contains(side)
                                ? EnumSet.of(WITHDRAW, REVISE)
                                : EnumSet.of(WITHDRAW, REVISE, SIGN);
                    case AGREED -> EnumSet.of(TERMINATE);
                    case ACTIVE ->
                        standing.done().contains(side) ? EnumSet.of(TERMINATE) : EnumSet.of(COMPLETE, TERMINATE);
                    case COMPLETED -> standing.done().contains(side) ? Set.of() : EnumSet.of(EVALUATE);
                    case EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> Set.of();
                };
        };
    }

    private static List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        for (State state : State.values()) {
            for (Side proposer : Side.values()) {
                for (@Nullable Side turn : new @Nullable Side[] {null, Side.ASKING, Side.OFFERING}) {
                    for (Set<Side> done : List.of(Set.<Side>of(), Set.of(Side.ASKING), Set.of(Side.OFFERING))) {
                        all.add(new Standing(state, proposer, turn, done));
                    }
                }
            }
        }
        return all;
    }
}
