package org.wisselwerk.matching.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * Whether two listings are about the same trade and skills. Concepts decide; words that stand in both add to it, and
 * carry it where the vocabulary knows neither.
 */
final class Substance {

    /** Said in the title or among the competences. */
    static final double FIRM = 0.8;

    /** The best-served thing that is asked counts more than the share of all that is asked. */
    private static final double LEAD = 0.6;

    /** Shared words may fill this part of what concepts leave open. */
    private static final double WORDS = 0.45;

    /** With this much shared weight of words, half of what words can say is said. */
    private static final double HALF_SAID = 2.5;

    /** Little beside a trade to be learnt; for a course half as much as the trade that it is about. */
    private static final double THEME_ELSEWHERE = 0.2;

    private static final double THEME_OF_A_COURSE = 0.5;

    /** A listing that only speaks of "safety" is not perfectly served by "safety": it is held against this. */
    private static final double LEAST_OF_A_COURSE = THEME_OF_A_COURSE;

    private static final double LEAST_ELSEWHERE = 0.7;
    private static final double RULED_OUT = 0.25;

    private final Vocabulary vocabulary;
    private final SubstanceFinding findings;

    Substance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.findings = new SubstanceFinding(vocabulary);
    }

    /**
     * A concept that is asked.
     *
     * @param firmness with which it is asked
     * @param weight how much it counts
     * @param share how well it is served, 0 to 1
     * @param by the concept of the candidate that serves it best, itself when none does
     */
    record Served(Concept concept, double firmness, double weight, double share, String by) {}

    Score score(Facts asker, Facts candidate) {
        List<Served> served = served(asker, candidate.wording());
        double concepts = concepts(served, least(asker.kind()));
        double words = words(asker.wording().words(), candidate.wording().words());
        double value = concepts + (1 - concepts) * WORDS * words;
        if (ruledOut(asker.wording(), candidate.wording()) || ruledOut(candidate.wording(), asker.wording())) {
            value *= RULED_OUT;
        }
        double scored = value;
        return Score.of(scored, () -> findings.of(served, asker, candidate, scored));
    }

    private List<Served> served(Facts asker, Wording candidate) {
        List<Served> served = new ArrayList<>();
        asker.wording()
                .concepts()
                .forEach((id, firmness) -> vocabulary
                        .byId(id)
                        .ifPresent(concept -> served.add(served(concept, firmness, asker.kind(), candidate))));
        return served;
    }

    /** How well what is asked is served, 0 to 1. */
    double share(String asked, Wording candidate) {
        return vocabulary
                .byId(asked)
                .map(concept ->
                        served(concept, 1, Kind.INTERNSHIP_PLACE, candidate).share())
                .orElse(0.0);
    }

    private Served served(Concept asked, double firmness, Kind kind, Wording candidate) {
        double best = 0;
        String by = asked.id();
        Map<String, Double> near = vocabulary.near(asked.id());
        // A listing has fewer concepts than a concept has neighbours.
        for (Map.Entry<String, Double> said : candidate.concepts().entrySet()) {
            Double close = near.get(said.getKey());
            double share = close == null ? 0 : close * (0.4 + 0.6 * said.getValue());
            if (share > best || (share == best && share > 0 && said.getKey().compareTo(by) < 0)) {
                best = share;
                by = said.getKey();
            }
        }
        return new Served(asked, firmness, weight(asked.type(), kind) * firmness, best, by);
    }

    private static double weight(ConceptType type, Kind kind) {
        if (type != ConceptType.THEME) {
            return type.weight();
        }
        return kind == Kind.PROFESSIONAL_DEVELOPMENT ? THEME_OF_A_COURSE : THEME_ELSEWHERE;
    }

    private static double least(Kind kind) {
        return kind == Kind.PROFESSIONAL_DEVELOPMENT ? LEAST_OF_A_COURSE : LEAST_ELSEWHERE;
    }

    private static double concepts(List<Served> served, double least) {
        double scale = least;
        double weights = 0;
        double best = 0;
        double sum = 0;
        for (Served one : served) {
            scale = Math.max(scale, one.weight());
            weights += one.weight();
            best = Math.max(best, one.weight() * one.share());
            sum += one.weight() * one.share();
        }
        return LEAD * best / scale + (1 - LEAD) * sum / Math.max(weights, scale);
    }

    private static double words(Map<String, Double> asked, Map<String, Double> given) {
        double shared = 0;
        for (Map.Entry<String, Double> word : asked.entrySet()) {
            shared += carried(word.getValue(), given.get(word.getKey()));
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

    /** What one shared word carries; nothing when the other does not have it. */
    static double carried(double asked, @Nullable Double given) {
        return given == null ? 0 : Math.sqrt(asked * given);
    }

    /** "This is no kitchen help": what one firmly asks, the other says it is not about. */
    static boolean ruledOut(Wording one, Wording other) {
        for (String id : other.ruledOut()) {
            if (one.concepts().getOrDefault(id, 0.0) >= FIRM) {
                return true;
            }
        }
        return false;
    }
}
