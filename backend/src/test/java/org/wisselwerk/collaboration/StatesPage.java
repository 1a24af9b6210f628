package org.wisselwerk.collaboration;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the state table as a page of the documentation. */
final class StatesPage {

    private StatesPage() {}

    static String draw() {
        return """
            # States of a collaboration

            Drawn from `StateTable` in the code; do not edit by hand. `mvn -pl backend test -Dtest=StatesPageTest \
            -Ddocs=write` draws it anew.

            ```mermaid
            stateDiagram-v2
            %s```

            ## What each state means

            | state | meaning |
            |---|---|
            %s
            ## Who may do what

            Two states after the arrow: the first side's step leads to the first, the second side's to the other. \
            A guard that does not hold is refused with its code.

            | transition | from → to | who | guards |
            |---|---|---|---|
            %s\
            """.formatted(diagram(), meanings(), table());
    }

    private static String diagram() {
        Set<String> arrows = new TreeSet<>();
        for (Rule rule : StateTable.RULES) {
            for (String from : names(rule.from())) {
                arrows.add(arrow(from, rule.to(), rule.transition()));
                if (rule.withSecond() != null) {
                    arrows.add(arrow(from, rule.withSecond(), rule.transition()));
                }
            }
        }
        Set<State> left =
                StateTable.RULES.stream().flatMap(rule -> rule.from().stream()).collect(Collectors.toSet());
        for (State state : State.values()) {
            if (!left.contains(state)) {
                arrows.add("    " + state + " --> [*]");
            }
        }
        return lines(arrows);
    }

    private static String arrow(String from, State to, Transition transition) {
        return "    " + from + " --> " + to + " : " + transition.code();
    }

    private static Collection<String> names(Set<State> states) {
        return states.isEmpty()
                ? Set.of("[*]")
                : states.stream().map(State::name).sorted().toList();
    }

    private static String meanings() {
        StringBuilder out = new StringBuilder();
        for (State state : State.values()) {
            out.append("| ").append(state).append(" | ").append(state.meaning()).append(" |\n");
        }
        return out.toString();
    }

    private static String table() {
        StringBuilder out = new StringBuilder();
        for (Rule rule : StateTable.RULES) {
            String from = rule.from().stream().map(State::name).collect(Collectors.joining(", "));
            String guards = rule.guards().stream()
                    .map(guard -> guard.meaning() + " (`" + guard.code() + "`)")
                    .collect(Collectors.joining("; "));
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %s → %s%s | %s | %s |%n",
                    rule.transition().code(),
                    from,
                    rule.to(),
                    then(rule.withSecond()),
                    rule.who().meaning(),
                    guards));
        }
        return out.toString();
    }

    private static String then(@Nullable State second) {
        return second == null ? "" : ", " + second;
    }

    private static String lines(Collection<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
