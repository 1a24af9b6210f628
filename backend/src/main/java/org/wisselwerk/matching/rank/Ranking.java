package org.wisselwerk.matching.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.vocabulary.Vocabulary;

/** Judges pairs of listings. Deterministic and safe for threads; a pair takes some ten microseconds. */
public final class Ranking {

    /** What an unknown criterion is taken for, at half its weight: better than a contradiction, worse than a fit. */
    public static final double UNKNOWN = 0.7;

    private static final double UNKNOWN_WEIGHT = 0.5;

    private static final double BEST = 100;

    /** A capped total is this part of what it would have been, so that it never passes 40 and order is kept. */
    private static final double CAPPED = 0.4;

    /** Below this much shared substance, everything else loses its say in proportion. */
    private static final double ENOUGH_SUBSTANCE = 0.55;

    /** How much of the order of matches is what the candidate gets in return; the rest is what the asker gets. */
    public static final double IN_RETURN = 0.2;

    private final Substance substance;
    private final BiFunction<Kind, Kind, Map<Criterion, Double>> weights;
    private final double inReturn;

    public Ranking(Vocabulary vocabulary) {
        this(vocabulary, Weights::between, IN_RETURN);
    }

    /**
     * To measure what other weights would do.
     *
     * @param weights by the kind of the asker and that of the candidate
     * @param inReturn 0 to 1, how much of {@link #mutual} is what the candidate gets
     */
    public Ranking(Vocabulary vocabulary, BiFunction<Kind, Kind, Map<Criterion, Double>> weights, double inReturn) {
        this.substance = new Substance(vocabulary);
        this.weights = weights;
        this.inReturn = inReturn;
    }

    /**
     * How well the candidate serves the asker.
     *
     * @param today days before it no longer count as shared time
     */
    public Match judge(Facts asker, Facts candidate, LocalDate today) {
        Map<Criterion, Score> scores = new EnumMap<>(Criterion.class);
        scores.put(Criterion.SUBSTANCE, substance.score(asker, candidate));
        scores.put(Criterion.PROGRAMME, Programme.score(asker, candidate));
        scores.put(Criterion.DISTANCE, Distance.score(asker, candidate));
        scores.put(Criterion.PERIOD, Timing.period(asker, candidate, today));
        scores.put(Criterion.SCHEDULE, Timing.schedule(asker, candidate));
        scores.put(Criterion.CAPACITY, Capacity.score(asker, candidate, today));
        scores.put(Criterion.CONDITIONS, Conditions.score(asker, candidate, today));
        scores.put(Criterion.TRUST, Trust.score(candidate));
        boolean excluded = Programme.excludes(asker.audience(), candidate.audience())
                || Programme.excludes(candidate.audience(), asker.audience());
        return total(scores, weights.apply(asker.kind(), candidate.kind()), excluded);
    }

    /**
     * What matches are ordered by: mostly how the candidate serves the asker, and a little how the asker serves the
     * candidate, since both must want it. 0 to 100.
     *
     * @param match how the candidate serves the asker, as {@link #judge} said
     */
    public double mutual(Match match, Facts asker, Facts candidate, LocalDate today) {
        return leastMutual(match) + inReturn * judge(candidate, asker, today).score();
    }

    /** Less than this {@link #mutual} cannot be, whatever the candidate gets in return. */
    public double leastMutual(Match match) {
        return (1 - inReturn) * match.score();
    }

    /** More than this {@link #mutual} cannot be. */
    public double mostMutual(Match match) {
        return leastMutual(match) + inReturn * BEST;
    }

    static Match total(Map<Criterion, Score> scores, Map<Criterion, Double> weights, boolean excluded) {
        Map<Criterion, Double> effective = effective(scores, weights);
        List<Match.Judged> criteria = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<Criterion, Score> entry : scores.entrySet()) {
            Score score = entry.getValue();
            double weight = effective.getOrDefault(entry.getKey(), 0.0);
            sum += weight * known(score.value());
            // What weighs nothing between these kinds is no question between them, unless it makes the match
            // impossible.
            if (weights.getOrDefault(entry.getKey(), 0.0) > 0 || score.cap() != null) {
                criteria.add(new Match.Judged(entry.getKey(), score.value(), weight, score.why()));
            }
        }
        Cap cap = cap(scores);
        return new Match(BEST * sum * (cap == null ? 1 : CAPPED), List.copyOf(criteria), cap, excluded);
    }

    /**
     * Weights that add up to 1. Who shares no trade has nothing to travel for: below {@link #ENOUGH_SUBSTANCE} the other
     * criteria hand their weight to substance, so that a near neighbour with another trade does not rise.
     */
    private static Map<Criterion, Double> effective(Map<Criterion, Score> scores, Map<Criterion, Double> weights) {
        Map<Criterion, Double> effective = new EnumMap<>(Criterion.class);
        double rest = 0;
        double whole = 0;
        for (Map.Entry<Criterion, Double> entry : weights.entrySet()) {
            Score score = scores.get(entry.getKey());
            boolean unknown = score == null || score.value() == null;
            double weight = unknown ? entry.getValue() * UNKNOWN_WEIGHT : entry.getValue();
            effective.put(entry.getKey(), weight);
            rest += entry.getKey() == Criterion.SUBSTANCE ? 0 : weight;
            whole += entry.getValue();
        }
        // Fixed by the table, not by how much is known: a fact that is completed must not weigh on the substance.
        double leading = weights.getOrDefault(Criterion.SUBSTANCE, 0.0) / whole;
        Score substance = scores.get(Criterion.SUBSTANCE);
        double said = substance == null ? 0 : known(substance.value());
        double others = (1 - leading) * Math.min(1, said / ENOUGH_SUBSTANCE);
        double scale = rest == 0 ? 0 : others / rest;
        effective.replaceAll((criterion, weight) -> criterion == Criterion.SUBSTANCE ? 1 - others : scale * weight);
        return effective;
    }

    private static double known(@Nullable Double value) {
        return value == null ? UNKNOWN : value;
    }

    private static @Nullable Cap cap(Map<Criterion, Score> scores) {
        for (Score score : scores.values()) {
            if (score.cap() != null) {
                return score.cap();
            }
        }
        return null;
    }
}
