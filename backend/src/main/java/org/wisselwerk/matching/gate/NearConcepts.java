package org.wisselwerk.matching.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wisselwerk.vocabulary.Vocabulary;

/** The concepts that answer those that are asked for, with what they are worth; a search can carry only so many. */
public final class NearConcepts {

    private static final int MOST = 80;

    private NearConcepts() {}

    /**
     * Best first, then by id.
     *
     * @param asked ids with their weight
     * @param least closeness below which nobody would call it an answer
     */
    public static Map<String, Double> of(Vocabulary vocabulary, Map<String, Double> asked, double least) {
        Map<String, Double> wanted = new HashMap<>();
        asked.forEach((id, weight) -> vocabulary.near(id).forEach((near, closeness) -> {
            if (closeness >= least) {
                wanted.merge(near, closeness * weight, Math::max);
            }
        }));
        Map<String, Double> best = new LinkedHashMap<>();
        wanted.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }
}
