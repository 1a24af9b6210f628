package org.wisselwerk.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** What has more parts than this is no trade with its techniques: that they share it says nothing. */
    private static final int MOST_SIBLINGS = 60;

    private final Map<String, Concept> concepts;
    private final Map<String, Map<String, Double>> near = new HashMap<>();
    private final Map<Double, Double> values = new HashMap<>();

    Closeness(Map<String, Concept> concepts) {
        this.concepts = concepts;
        for (Concept asked : concepts.values()) {
            Map<String, Double> serving = serving(asked.id());
            keep(serving, asked.id(), 1);
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
        return near.computeIfAbsent(asked, id -> new LinkedHashMap<>(4));
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
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Concept one : all) {
            for (String broader : one.broader()) {
                if (!isGroup(broader)) {
                    parts.computeIfAbsent(broader, id -> new ArrayList<>()).add(one.id());
                }
            }
        }
        parts.values().removeIf(siblings -> siblings.size() > MOST_SIBLINGS);
        for (List<String> siblings : parts.values()) {
            for (String one : siblings) {
                for (String other : siblings) {
                    keep(serving(one), other, one.equals(other) ? 1 : SIBLING);
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

    /** There are few different values: each is kept once, however many pairs have it. */
    private void keep(Map<String, Double> serving, String id, double closeness) {
        if (closeness >= WORTH_KEEPING) {
            serving.merge(id, values.computeIfAbsent(closeness, value -> value), Math::max);
        }
    }
}
