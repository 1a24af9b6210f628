package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * Quality of matches and searches on three corpora by three hands: what development looked at, the everyday trades, and
 * the rarer ones with teachers, lessons and loans. A floor is the day's figure less 0.01; who lowers one says why in the
 * commit.
 */
class CorpusQualityTest {

    private static final double RECALL = 0.979;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Ranking ranking = new Ranking(vocabulary);

    @ParameterizedTest
    @CsvSource({"dev, 0.958, 0.967", "trades, 0.971, 0.982", "rare, 0.983, 0.915"})
    void staysAboveItsFloors(String name, double matches, double searches) {
        CorpusJudge judge = new CorpusJudge(Corpus.read("/corpus/" + name), vocabulary);
        check(name + ", matches", matches, judge.results(ranking, CorpusJudge::isMatch));
        check(name + ", searches", searches, judge.results(ranking, query -> !CorpusJudge.isMatch(query)));
    }

    private static void check(String what, double floor, List<CorpusJudge.Result> results) {
        assertThat(CorpusJudge.ndcg(results))
                .as(() ->
                        "%s: nDCG@10 over %d questions%n%s".formatted(what, results.size(), CorpusJudge.table(results)))
                .isGreaterThanOrEqualTo(floor);
        assertThat(CorpusJudge.recall(results)).as(what + ": recall@50").isGreaterThanOrEqualTo(RECALL);
    }
}
