package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.CompulsoryPapers;
import org.wisselwerk.collaboration.State;

/** The guard before signing: what is compulsory must have been stated by the side whose duty it is. */
@Singleton
class SignablePapers implements CompulsoryPapers {

    private final PaperCatalogue catalogue;
    private final StatementRepository statements;

    SignablePapers(PaperCatalogue catalogue, StatementRepository statements) {
        this.catalogue = catalogue;
        this.statements = statements;
    }

    @Override
    public Map<UUID, List<String>> missing(Collection<Collaboration> collaborations) {
        List<Collaboration> asked = collaborations.stream()
                .filter(c -> c.state() == State.PROPOSED || c.state() == State.ALIGNING)
                .filter(c -> !blocking(c).isEmpty())
                .toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<String>> there = statements
                .of(asked.stream().map(Collaboration::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        StatementRow::collaborationId, Collectors.mapping(StatementRow::code, Collectors.toSet())));
        Map<UUID, List<String>> missing = new HashMap<>();
        for (Collaboration c : asked) {
            List<String> lacks = blocking(c).stream()
                    .filter(code -> !there.getOrDefault(c.id(), Set.of()).contains(code))
                    .toList();
            if (!lacks.isEmpty()) {
                missing.put(c.id(), lacks);
            }
        }
        return missing;
    }

    private List<String> blocking(Collaboration c) {
        return catalogue.of(c.kind()).stream()
                .filter(Paper::blocks)
                .map(Paper::code)
                .toList();
    }
}
