package org.wisselwerk.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links of a vocabulary file: each leads to a concept, and nothing is a part of itself, however far round. */
final class VocabularyLinks {

    private final Map<String, Concept> concepts;
    private final Map<String, Integer> lines;
    private final Set<String> sound = new HashSet<>();

    VocabularyLinks(Map<String, Concept> concepts, Map<String, Integer> lines) {
        this.concepts = concepts;
        this.lines = lines;
    }

    /** @throws VocabularyFault with the line of the link that leads nowhere, or of one concept of a circle */
    void check() {
        for (Concept concept : concepts.values()) {
            exist(concept.id(), "broader", concept.broader());
            exist(concept.id(), "related", concept.related());
        }
        for (String id : concepts.keySet()) {
            climb(id, new ArrayList<>());
        }
    }

    private void exist(String id, String kind, List<String> links) {
        for (String link : links) {
            if (!concepts.containsKey(link)) {
                throw new VocabularyFault(line(id), id + ": no " + kind + " concept '" + link + "'");
            }
        }
    }

    private void climb(String id, List<String> path) {
        int before = path.indexOf(id);
        if (before >= 0) {
            String round = String.join(" > ", path.subList(before, path.size()));
            throw new VocabularyFault(line(id), "broader links go round: " + round + " > " + id);
        }
        if (sound.contains(id)) {
            return;
        }
        path.add(id);
        Concept concept = concepts.get(id);
        if (concept != null) {
            concept.broader().forEach(broader -> climb(broader, path));
        }
        path.removeLast();
        sound.add(id);
    }

    private int line(String id) {
        return lines.getOrDefault(id, 0);
    }
}
