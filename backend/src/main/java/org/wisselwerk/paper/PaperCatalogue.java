package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wisselwerk.collaboration.Resource;
import org.wisselwerk.listing.Kind;

/** The papers of each kind, from the product's own list. */
@Singleton
class PaperCatalogue {

    private final Map<Kind, List<Paper>> papers = new EnumMap<>(Kind.class);

    /** @throws IllegalStateException when something is missing in the list */
    PaperCatalogue() {
        Resource kinds = Resource.read("/paper/papers.yaml").under("kinds");
        for (Kind kind : Kind.values()) {
            papers.put(
                    kind,
                    kinds.list(kind.name()).stream().map(PaperCatalogue::paper).toList());
        }
    }

    List<Paper> of(Kind kind) {
        return papers.getOrDefault(kind, List.of());
    }

    Optional<Paper> find(Kind kind, String code) {
        return of(kind).stream().filter(paper -> paper.code().equals(code)).findFirst();
    }

    private static Paper paper(Resource entry) {
        return new Paper(
                entry.text("code"),
                entry.words("label"),
                entry.choice("duty", Paper.Duty.class),
                entry.choice("gate", Paper.Gate.class),
                entry.choice("who", Paper.Who.class),
                Boolean.parseBoolean(entry.text("verified")),
                entry.texts("sources"));
    }
}
