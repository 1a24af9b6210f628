package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which papers are there, as a side said of them. */
@Singleton
class StatedPapers {

    private final StatementRepository statements;

    StatedPapers(StatementRepository statements) {
        this.statements = statements;
    }

    /** Codes by collaboration; nothing for one of which nothing was said. One query, none for no collaborations. */
    Map<UUID, Set<String>> of(Collection<UUID> collaborations) {
        return collaborations.isEmpty()
                ? Map.of()
                : statements.of(collaborations).stream()
                        .collect(Collectors.groupingBy(
                                StatementRow::collaborationId,
                                Collectors.mapping(StatementRow::code, Collectors.toSet())));
    }
}
