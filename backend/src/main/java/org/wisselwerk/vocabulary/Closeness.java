package org.wisselwerk.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well one concept serves who asked for another, from the links of the vocabulary. Groups hold things together but
 * nobody meets on them, so what goes through a group counts for little.
 */
final class Closeness {

    private static final double NARROWER = 0.9;
    private static final double BROADER = 0.6;
    private static final double RELATED = 0.4;
    private static final double SIBLING = 0.3;
    private static final double THROUGH_A_GROUP = 0.4;
    private static final double WORTH_KEEPING = 0.1;

    private final Map<String, Concept> concepts;
    private final Map<String, Map<String, Double>> near = new HashMap<>();

    Closeness(Map<String, Concept> concepts) {
        this.concepts = concepts;
        for (Concept asked : concepts.values()) {
            Map<String, Double> serving = serving(asked.id());
            serving.put(asked.id(), 1.0);
            ancestors(asked.id(), 1, new HashMap<>()).forEach((id, share) -> keep(serving, id, BROADER * share));
        }
        for (Concept given : concepts.values()) {
            ancestors(given.id(), 1, new HashMap<>())
                    .forEach((asked, share) -> keep(serving(asked), given.id(), NARROWER * share));
        }
        relate(concepts.values());
        siblings(concepts.values());
    }

    private Map<String, Double> serving(String asked) {
        return near.computeIfAbsent(asked, id -> new LinkedHashMap<>());
    }

    double between(String asked, String given) {
        return near.getOrDefault(asked, Map.of()).getOrDefault(given, 0.0);
    }

    Map<String, Double> near(String asked) {
        return near.getOrDefault(asked, Map.of());
    }

    /** All concepts above one, with what is left of the closeness on the way up. */
    private Map<String, Double> ancestors(String id, double share, Map<String, Double> found) {
        for (String broader : concept(id).broader()) {
            double left = share * (concept(broader).type() == ConceptType.GROUP ? THROUGH_A_GROUP : 1);
            found.merge(broader, left, Math::max);
            ancestors(broader, left * 0.75, found);
        }
        return found;
    }

    private void relate(Collection<Concept> all) {
        for (Concept one : all) {
            for (String other : one.related()) {
                double weak = isGroup(one.id()) || isGroup(other) ? THROUGH_A_GROUP : 1;
                keep(serving(one.id()), other, RELATED * weak);
                keep(serving(other), one.id(), RELATED * weak);
            }
        }
    }

    private void siblings(Collection<Concept> all) {
        for (Concept one : all) {
            for (Concept other : all) {
                boolean siblings = one.broader().stream()
                        .anyMatch(parent -> !isGroup(parent) && other.broader().contains(parent));
                if (siblings && !one.equals(other)) {
                    keep(serving(one.id()), other.id(), SIBLING);
                }
            }
        }
    }

    private boolean isGroup(String id) {
        return concept(id).type() == ConceptType.GROUP;
    }

    private Concept concept(String id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            throw new VocabularyFault("no concept '" + id + "'");
        }
        return concept;
    }

    private static void keep(Map<String, Double> serving, String id, double closeness) {
        if (closeness >= WORTH_KEEPING) {
            serving.merge(id, closeness, Math::max);
        }
    }
}
