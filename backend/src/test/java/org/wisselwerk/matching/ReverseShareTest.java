package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.rank.Weights;
import org.wisselwerk.vocabulary.Vocabulary;

/** How much of the order of matches may be what the candidate gets in return, measured on the three corpora. */
class ReverseShareTest {

    private static final List<Double> SHARES = List.of(0.0, 0.1, 0.2, 0.3, 0.5);
    private static final double NOTICED = 0.002;

    @Test
    void noOtherShareIsNoticeablyBetterThanOurs() {
        Vocabulary vocabulary = Vocabulary.load();
        Map<Double, Double> mean = new HashMap<>();
        List<String> report = new ArrayList<>();
        for (String corpus : List.of("dev", "trades", "rare")) {
            CorpusJudge judge = new CorpusJudge(Corpus.read("/corpus/" + corpus), vocabulary);
            for (double share : SHARES) {
                Ranking ranking = new Ranking(vocabulary, Weights::between, share);
                double ndcg = CorpusJudge.ndcg(judge.results(ranking, CorpusJudge::isMatch));
                mean.merge(share, ndcg / 3, Double::sum);
                report.add("%s, reverse share %.1f: %.4f".formatted(corpus, share, ndcg));
            }
        }
        SHARES.forEach(share -> report.add("mean, reverse share %.1f: %.4f".formatted(share, mean.get(share))));
        System.out.println(String.join("\n", report));
        double best =
                mean.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(mean.get(Ranking.IN_RETURN)).as(String.join("\n", report)).isGreaterThanOrEqualTo(best - NOTICED);
    }
}
