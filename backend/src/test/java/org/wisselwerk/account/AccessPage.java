package org.wisselwerk.account;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the documentation on who may do what, drawn from the policy. */
final class AccessPage {

    private AccessPage() {}

    static String draw() {
        String head = Arrays.stream(Actor.values()).map(Actor::words).collect(Collectors.joining(" | "));
        String rule = Arrays.stream(Actor.values()).map(_ -> "---").collect(Collectors.joining(" | "));
        String rows = AccessPolicy.table().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of("| `" + entry.getKey() + "` | " + cells(entry.getValue()) + " |"),
                        AccessPolicy.also().stream()
                                .filter(also -> also.route().equals(entry.getKey()))
                                .map(also -> "| `" + also.route() + "`, "
                                        + also.when().words() + " | " + cells(also.access()) + " |")))
                .collect(Collectors.joining("\n"));
        return """
            # Who may do what

            Drawn from the policy in the code by a test; another test asks every route as every one of these. A member, coordinator and owner belong to the organisation whose thing it is, or to a side of the collaboration; the sector organisation is verified and looks at one of its sectors. Programs come in with tokens, whose scopes the [API](api.md) lists. No mark means refused: 401 for a stranger who writes, else 403 or 404.

            | route | %s |
            | --- | %s |
            %s
            """.formatted(head, rule, rows);
    }

    private static String cells(Access access) {
        return Arrays.stream(Actor.values())
                .map(actor -> access.admitted().contains(actor) ? "✓" : "")
                .collect(Collectors.joining(" | "));
    }
}
