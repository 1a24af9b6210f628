package org.wisselwerk.matching.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wisselwerk.matching.rank.SearchRanking;
import org.wisselwerk.vocabulary.Vocabulary;

/** The concepts that answer those that are asked for, with what they are worth; a search can carry only so many. */
public final class NearConcepts {

    /** Enough for the largest field with all its trades. */
    private static final int MOST = 120;

    private NearConcepts() {}

    /** How well one concept serves who asked for another, which the vocabulary has so close. */
    private interface Closeness {
        double between(String asked, String given, double close);
    }

    /**
     * Those that answer what a listing asks, best first, then by id.
     *
     * @param asked ids with their weight
     * @param least closeness below which nobody would call it an answer
     */
    public static Map<String, Double> of(Vocabulary vocabulary, Map<String, Double> asked, double least) {
        return of(vocabulary, asked, least, (id, near, close) -> close);
    }

    /** The same for what somebody typed, as the ranking of searches has it: every trade of a field that was typed. */
    static Map<String, Double> ofTyped(Vocabulary vocabulary, Map<String, Double> asked, double least) {
        return of(vocabulary, asked, least, (id, near, close) -> SearchRanking.closeness(vocabulary, id, near, close));
    }

    private static Map<String, Double> of(
            Vocabulary vocabulary, Map<String, Double> asked, double least, Closeness closeness) {
        Map<String, Double> wanted = new HashMap<>();
        asked.forEach((id, weight) -> vocabulary.near(id).forEach((near, close) -> {
            double share = closeness.between(id, near, close);
            if (share >= least) {
                wanted.merge(near, share * weight, Math::max);
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
