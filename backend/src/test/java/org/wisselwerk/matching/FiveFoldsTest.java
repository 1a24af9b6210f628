package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.rank.Criterion;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.rank.SearchRanking;
import org.wisselwerk.matching.rank.Weights;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * Whether the weights are more than luck. The judged matches, and apart from them the judged searches, are dealt over
 * five folds; among the weights as they are and twenty-six neighbours of them, those that do best on four folds are
 * frozen and judged on the fifth. Were the weights fitted to the questions, what is frozen would fall on questions it
 * has not seen.
 */
class FiveFoldsTest {

    private static final int FOLDS = 5;
    private static final List<Double> FACTORS = List.of(0.67, 1.0, 1.5);
    private static final double FLOOR = 0.93;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final CorpusJudge judge = new CorpusJudge(Corpus.read("/corpus/dev"), vocabulary);

    /** Factors on three weights. */
    private record Variant(double first, double second, double third) {

        /** Of substance, of distance, and of what is said of time. */
        Ranking matches(Vocabulary vocabulary) {
            return new Ranking(vocabulary, this::between, Ranking.IN_RETURN);
        }

        /** Of all that was named beside the thing together, of the kind, and of the place. */
        SearchRanking searches(Vocabulary vocabulary) {
            SearchRanking.Wishes ours = SearchRanking.Wishes.OURS;
            return new SearchRanking(
                    vocabulary,
                    new SearchRanking.Wishes(
                            ours.without() * first,
                            ours.kind() * second,
                            ours.direction(),
                            ours.place() * third,
                            ours.period(),
                            ours.language(),
                            ours.specialNeeds()));
        }

        private Map<Criterion, Double> between(Kind asked, Kind given) {
            Map<Criterion, Double> weights = new EnumMap<>(Weights.between(asked, given));
            weights.computeIfPresent(Criterion.SUBSTANCE, (key, weight) -> weight * first);
            weights.computeIfPresent(Criterion.DISTANCE, (key, weight) -> weight * second);
            weights.computeIfPresent(Criterion.PERIOD, (key, weight) -> weight * third);
            weights.computeIfPresent(Criterion.SCHEDULE, (key, weight) -> weight * third);
            return weights;
        }

        double farFromOurs() {
            return Math.abs(Math.log(first)) + Math.abs(Math.log(second)) + Math.abs(Math.log(third));
        }
    }

    @Test
    void weightsOfMatchesChosenOnFourFoldsHoldOnTheFifth() {
        check("matches", variant -> judge.results(variant.matches(vocabulary), CorpusJudge::isMatch));
    }

    @Test
    void weightsOfSearchesChosenOnFourFoldsHoldOnTheFifth() {
        check("searches", variant -> judge.searches(variant.searches(vocabulary)));
    }

    private static void check(String what, Function<Variant, List<CorpusJudge.Result>> judged) {
        List<Variant> variants = variants();
        List<List<Double>> gains = variants.stream()
                .map(variant -> judged.apply(variant).stream()
                        .map(CorpusJudge.Result::ndcg)
                        .toList())
                .toList();
        List<String> report = new ArrayList<>();
        List<Double> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            int best = IntStream.range(0, variants.size())
                    .boxed()
                    .max(Comparator.comparingDouble((Integer one) -> mean(gains.get(one), held, false))
                            .thenComparing(one -> -variants.get(one).farFromOurs()))
                    .orElseThrow();
            unseen.add(mean(gains.get(best), held, true));
            report.add("fold %d: %s, seen %.3f, unseen %.3f"
                    .formatted(held + 1, variants.get(best), mean(gains.get(best), held, false), unseen.getLast()));
        }
        double mean = unseen.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        report.add("%s, mean over folds: %.3f".formatted(what, mean));
        System.out.println(String.join("\n", report));
        assertThat(mean).as(String.join("\n", report)).isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<Variant> variants() {
        return FACTORS.stream()
                .flatMap(first -> FACTORS.stream()
                        .flatMap(second -> FACTORS.stream().map(third -> new Variant(first, second, third))))
                .toList();
    }

    private static double mean(List<Double> gains, int fold, boolean inside) {
        return IntStream.range(0, gains.size())
                .filter(question -> (question % FOLDS == fold) == inside)
                .mapToDouble(gains::get)
                .average()
                .orElseThrow();
    }
}
