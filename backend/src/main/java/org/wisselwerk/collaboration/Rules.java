package org.wisselwerk.collaboration;

import java.util.Arrays;
import java.util.Optional;

/** What the state table says to an act, before any guard is asked. */
final class Rules {

    private Rules() {}

    static Optional<Obstacle> obstacle(Collaboration collaboration, Transition transition, Actor actor) {
        Standing standing = collaboration.standing();
        if (StateTable.rule(standing, transition, actor) != null) {
            return Optional.empty();
        }
        if (actor instanceof Actor.Coordinator(Side side)) {
            if (standing.done().contains(side) && allows(standing, transition, side.other())) {
                return Optional.of(new Obstacle.AlreadyDone());
            }
            if (Arrays.stream(Side.values()).anyMatch(any -> allows(standing, transition, any))) {
                return Optional.of(new Obstacle.NotYourTurn());
            }
        }
        return Optional.of(new Obstacle.NotAllowed(transition));
    }

    private static boolean allows(Standing standing, Transition transition, Side side) {
        return StateTable.rule(standing, transition, new Actor.Coordinator(side)) != null;
    }
}
