package org.wisselwerk.matching.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * Whether two listings are about the same trade and skills. Concepts decide; words that stand in both add to it, and
 * carry it where the vocabulary knows neither.
 */
final class Substance {

    /** The best-served thing that is asked counts more than the share of all that is asked. */
    private static final double LEAD = 0.6;

    /** Shared words may fill this part of what concepts leave open. */
    private static final double WORDS = 0.45;

    /** With this much shared weight of words, half of what words can say is said. */
    private static final double HALF_SAID = 2.5;

    private static final double THEME_ELSEWHERE = 0.2;
    private static final double THEME_BESIDE_A_TRADE = 0.5;
    private static final double FIRM = 0.8;
    private static final Set<ConceptType> TRADES =
            EnumSet.of(ConceptType.TRADE, ConceptType.TECHNIQUE, ConceptType.TOOL, ConceptType.SUBJECT);

    private static final double RULED_OUT = 0.25;
    private static final double SHOWN = 0.55;
    private static final int MOST_SHOWN = 4;

    private final Vocabulary vocabulary;

    Substance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Served(Concept concept, double weight, double share) {}

    Score score(Facts asker, Facts candidate) {
        List<Served> served = asker.wording().concepts().entrySet().stream()
                .flatMap(asked -> vocabulary
                        .byId(asked.getKey())
                        .map(concept -> new Served(
                                concept,
                                weight(concept, asked.getValue(), asker),
                                share(asked.getKey(), candidate.wording())))
                        .stream())
                .toList();
        double concepts = concepts(served);
        double words = words(asker.wording().words(), candidate.wording().words());
        double value = concepts + (1 - concepts) * WORDS * words;
        double kept = speaksAgainst(asker.wording(), candidate.wording())
                        || speaksAgainst(candidate.wording(), asker.wording())
                ? RULED_OUT
                : 1;
        return Score.of(value * kept, finding(served, asker, candidate, value * kept));
    }

    /** A theme of teaching says much about a course, less beside a trade to be learnt, and little elsewhere. */
    private double weight(Concept concept, double firmness, Facts asker) {
        if (concept.type() != ConceptType.THEME) {
            return concept.type().weight() * firmness;
        }
        if (asker.kind() != Kind.PROFESSIONAL_DEVELOPMENT) {
            return THEME_ELSEWHERE * firmness;
        }
        return (namesTrade(asker.wording()) ? THEME_BESIDE_A_TRADE : 1) * firmness;
    }

    private boolean namesTrade(Wording wording) {
        return wording.concepts().entrySet().stream()
                .filter(entry -> entry.getValue() >= FIRM)
                .flatMap(entry -> vocabulary.byId(entry.getKey()).stream())
                .anyMatch(concept -> TRADES.contains(concept.type()));
    }

    double share(String asked, Wording candidate) {
        double best = 0;
        for (Map.Entry<String, Double> near : vocabulary.near(asked).entrySet()) {
            Double firmness = candidate.concepts().get(near.getKey());
            if (firmness != null) {
                best = Math.max(best, near.getValue() * (0.4 + 0.6 * firmness));
            }
        }
        return best;
    }

    private static double concepts(List<Served> served) {
        double heaviest = served.stream().mapToDouble(Served::weight).max().orElse(0);
        double sum = served.stream().mapToDouble(Served::weight).sum();
        if (heaviest == 0) {
            return 0;
        }
        // Against a full trade, so that a listing that only speaks of "safety" is not perfectly served by "safety".
        double scale = Math.max(heaviest, 0.7);
        double lead = served.stream()
                .mapToDouble(one -> one.weight() / scale * one.share())
                .max()
                .orElse(0);
        double coverage =
                served.stream().mapToDouble(one -> one.weight() * one.share()).sum() / Math.max(sum, scale);
        return LEAD * lead + (1 - LEAD) * coverage;
    }

    private static double words(Map<String, Double> asked, Map<String, Double> given) {
        double shared = 0;
        for (Map.Entry<String, Double> word : asked.entrySet()) {
            Double other = given.get(word.getKey());
            if (other != null) {
                shared += Math.sqrt(word.getValue() * other);
            }
        }
        return said(shared);
    }

    /** How much is said by words of this weight together, below 1. */
    private static double said(double shared) {
        return shared / (shared + HALF_SAID);
    }

    /** The least weight of shared words that brings this much substance without a concept; infinite when none does. */
    static double wordsFor(double value) {
        double said = value / WORDS;
        return said >= 1 ? Double.POSITIVE_INFINITY : HALF_SAID * said / (1 - said);
    }

    /** What concepts must bring to this much substance when words of this weight are shared; 0 or less when nothing. */
    static double conceptsFor(double value, double shared) {
        double words = WORDS * said(shared);
        return (value - words) / (1 - words);
    }

    /** "This is no kitchen help": what one firmly asks, the other says it is not about. */
    private static boolean speaksAgainst(Wording one, Wording other) {
        return other.ruledOut().stream().anyMatch(id -> one.concepts().getOrDefault(id, 0.0) >= FIRM);
    }

    private Finding finding(List<Served> served, Facts asker, Facts candidate, double value) {
        List<String> shared = new ArrayList<>();
        served.stream()
                .filter(one -> one.share() >= SHOWN && one.weight() > 0.15)
                .sorted(Comparator.comparingDouble((Served one) -> one.weight() * one.share())
                        .reversed()
                        .thenComparing(one -> one.concept().id()))
                .limit(MOST_SHOWN)
                .forEach(one -> shared.add(one.concept().id()));
        if (!shared.isEmpty()) {
            return Finding.of(value >= 0.6 ? "substance.same" : "substance.partly", new Finding.Concepts(shared));
        }
        return closest(asker, candidate);
    }

    private Finding closest(Facts asker, Facts candidate) {
        boolean related =
                asker.wording().concepts().keySet().stream().anyMatch(asked -> share(asked, candidate.wording()) > 0.2);
        if (related) {
            return Finding.of("substance.related");
        }
        boolean words = asker.wording().words().keySet().stream()
                .anyMatch(candidate.wording().words()::containsKey);
        return Finding.of(words ? "substance.words" : "substance.none");
    }
}
