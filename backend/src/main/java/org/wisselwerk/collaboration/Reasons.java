package org.wisselwerk.collaboration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/** Why someone declines, withdraws or terminates: the codes that each kind offers, in the order of the screen. */
final class Reasons {

    static final String PATH = "/collaboration/reasons.yaml";
    static final Set<Transition> ASKED = Set.of(Transition.DECLINE, Transition.WITHDRAW, Transition.TERMINATE);

    /** Whether words may or must come with a reason. */
    enum Text {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /** @param onlyIn the states in which it can be given, empty for all */
    record Reason(String code, Words label, Text text, Set<State> onlyIn) {}

    private final Map<Transition, Map<Kind, List<Reason>>> reasons;

    private Reasons(Map<Transition, Map<Kind, List<Reason>>> reasons) {
        this.reasons = reasons;
    }

    /**
     * The reasons of the product.
     *
     * @throws IllegalStateException when something is missing
     */
    static Reasons load() {
        Resource file = Resource.read(PATH);
        Map<Transition, Map<Kind, List<Reason>>> reasons = new EnumMap<>(Transition.class);
        for (Transition transition : ASKED) {
            Resource all = file.under(transition.code());
            Map<Kind, List<Reason>> byKind = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                byKind.put(
                        kind,
                        file.under("by_kind").under(kind.name()).texts(transition.code()).stream()
                                .map(code -> reason(code, all.under(code)))
                                .toList());
            }
            reasons.put(transition, byKind);
        }
        return new Reasons(reasons);
    }

    /** What can be chosen, empty for a transition that asks for no reason. */
    List<Reason> of(Transition transition, Kind kind, State state) {
        return reasons.getOrDefault(transition, Map.of()).getOrDefault(kind, List.of()).stream()
                .filter(reason -> reason.onlyIn().isEmpty() || reason.onlyIn().contains(state))
                .toList();
    }

    /** What a reason is called, empty for one that nobody can choose. */
    Optional<Words> label(String code) {
        return reasons.values().stream()
                .flatMap(byKind -> byKind.values().stream())
                .flatMap(List::stream)
                .filter(reason -> reason.code().equals(code))
                .map(Reason::label)
                .findFirst();
    }

    Optional<Obstacle> obstacle(Transition transition, Kind kind, State state, String code, @Nullable String text) {
        List<Reason> known = of(transition, kind, state);
        Optional<Reason> chosen =
                known.stream().filter(reason -> reason.code().equals(code)).findFirst();
        if (chosen.isEmpty()) {
            return Optional.of(
                    new Obstacle.UnknownReason(known.stream().map(Reason::code).toList()));
        }
        return chosen.get().text() == Text.REQUIRED && text == null
                ? Optional.of(new Obstacle.TextRequired())
                : Optional.empty();
    }

    private static Reason reason(String code, Resource entry) {
        Set<State> onlyIn = entry.texts("only_in").stream().map(State::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Reason(code, entry.words(), entry.choice("text", Text.class), onlyIn);
    }
}
