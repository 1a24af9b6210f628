package org.wisselwerk.matching.rank;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * What two listings must share at the least for a score to be possible, whatever else fits: so that who cannot reach it
 * need not be judged. Worked out from the ranking itself. Immutable.
 */
public final class Bounds {

    private static final int STEPS = 40;
    private static final Finding NOTHING = Finding.of("");

    private final Substance substance;
    private final Map<String, Set<String>> asking = new HashMap<>();

    public Bounds(Vocabulary vocabulary) {
        substance = new Substance(vocabulary);
        for (Concept asked : vocabulary.concepts()) {
            for (String given : vocabulary.near(asked.id()).keySet()) {
                asking.computeIfAbsent(given, id -> new HashSet<>()).add(asked.id());
            }
        }
    }

    /** The least substance with which a score of 0 to 100 can be reached; infinite when these kinds never reach it. */
    public static double substance(Kind asked, Kind given, double score) {
        if (most(asked, given, 1) < score) {
            return Double.POSITIVE_INFINITY;
        }
        double tooLittle = 0;
        double enough = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (tooLittle + enough) / 2;
            if (most(asked, given, middle) < score) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return tooLittle;
    }

    /** The score when everything but substance is as good as it can be. */
    private static double most(Kind asked, Kind given, double substance) {
        Map<Criterion, Score> scores = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            double value = switch (criterion) {
                case SUBSTANCE -> substance;
                case CONDITIONS -> Conditions.most(asked, given);
                case PROGRAMME, DISTANCE, PERIOD, SCHEDULE, CAPACITY, TRUST -> 1;
            };
            scores.put(criterion, Score.of(value, () -> NOTHING));
        }
        return Ranking.total(scores, Weights.between(asked, given), false).score();
    }

    /** The weight of all the words: the most that can be shared with anybody. */
    public static double weight(Map<String, Double> words) {
        // Two words count the root of their product, and no word counts more than 1.
        return words.values().stream().mapToDouble(Math::sqrt).sum();
    }

    /** The least weight of shared words that brings this much substance without any concept. */
    public static double words(double substance) {
        return Substance.wordsFor(substance);
    }

    /**
     * Concepts of which somebody who asks must have at least one, to find this much substance in a candidate, unless
     * words alone bring it.
     */
    public Set<String> concepts(double least, Wording candidate) {
        double share = Substance.conceptsFor(least, weight(candidate.words()));
        Set<String> concepts = new HashSet<>();
        for (String given : candidate.concepts().keySet()) {
            for (String asked : asking.getOrDefault(given, Set.of())) {
                // Neither the best-served concept nor the mean of all brings more than the best share.
                if (substance.share(asked, candidate) >= share) {
                    concepts.add(asked);
                }
            }
        }
        return concepts;
    }
}
