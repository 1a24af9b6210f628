package org.wisselwerk.collaboration;

import java.util.List;
import java.util.function.Function;

/** What the rules say to an act: the collaboration as it is afterwards, or why not. */
sealed interface Decision {

    /** @param steps what the history will say; empty when nothing changes */
    record Made(Collaboration collaboration, List<Step> steps) implements Decision {}

    record Refused(Obstacle why) implements Decision {}

    static Decision made(Collaboration collaboration, Step... steps) {
        return new Made(collaboration, List.of(steps));
    }

    static Decision refused(Obstacle why) {
        return new Refused(why);
    }

    /** Goes on with what was made; its steps follow the earlier ones. */
    default Decision then(Function<Collaboration, Decision> next) {
        return switch (this) {
            case Refused refused -> refused;
            case Made(Collaboration collaboration, List<Step> steps) ->
                switch (next.apply(collaboration)) {
                    case Refused refused -> refused;
                    case Made(Collaboration last, List<Step> more) ->
                        new Made(
                                last,
                                java.util.stream.Stream.concat(steps.stream(), more.stream())
                                        .toList());
                };
        };
    }
}
