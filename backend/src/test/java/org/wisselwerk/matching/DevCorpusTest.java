package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * Quality of matches and searches on the development corpus. The floor is the day's figure less 0.01; who lowers it says
 * why in the commit.
 */
class DevCorpusTest {

    private static final double MATCH_FLOOR = 0.944;
    private static final double SEARCH_FLOOR = 0.965;
    private static final double RECALL_FLOOR = 0.97;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final CorpusJudge judge = new CorpusJudge(Corpus.read("/corpus/dev"), vocabulary);
    private final Ranking ranking = new Ranking(vocabulary);

    @Test
    void matchesStayAboveTheFloor() {
        check(MATCH_FLOOR, judge.results(ranking, CorpusJudge::isMatch));
    }

    @Test
    void searchesStayAboveTheFloor() {
        check(SEARCH_FLOOR, judge.results(ranking, query -> !CorpusJudge.isMatch(query)));
    }

    private static void check(double floor, List<CorpusJudge.Result> results) {
        assertThat(CorpusJudge.ndcg(results))
                .as(() -> "nDCG@10 over %d questions%n%s".formatted(results.size(), CorpusJudge.table(results)))
                .isGreaterThanOrEqualTo(floor);
        assertThat(CorpusJudge.recall(results)).as("recall@50").isGreaterThanOrEqualTo(RECALL_FLOOR);
    }
}
