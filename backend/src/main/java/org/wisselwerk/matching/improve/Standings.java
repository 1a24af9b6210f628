package org.wisselwerk.matching.improve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Ranking;

/**
 * How well everybody serves a listing.
 *
 * @param scores in the order of the counterparts; 0 for those that a text shuts out
 */
record Standings(List<Double> scores) {

    private static final int BEST = 10;

    /** Below it, who rises is still of no use. */
    private static final double OF_USE = 40;

    static Standings of(Ranking ranking, Facts listing, List<Facts> counterparts, LocalDate today) {
        return new Standings(counterparts.stream()
                .map(other -> ranking.judge(listing, other, today))
                .map(match -> match.excluded() ? Double.valueOf(0) : Double.valueOf(match.score()))
                .toList());
    }

    int good() {
        return (int) scores.stream().filter(score -> score >= Improvements.GOOD).count();
    }

    Improvement.Gain gain(Standings after) {
        double points = after.best() - best();
        return new Improvement.Gain(after.good() - good(), Math.round(points * 10) / 10.0);
    }

    /** How many rise, and are of use then. */
    int served(Standings after) {
        return (int) IntStream.range(0, scores.size())
                .filter(i -> after.scores.get(i) >= OF_USE && after.scores.get(i) > scores.get(i))
                .count();
    }

    /** The mean of the best ten. */
    private double best() {
        return scores.stream()
                .sorted(Comparator.reverseOrder())
                .limit(BEST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
