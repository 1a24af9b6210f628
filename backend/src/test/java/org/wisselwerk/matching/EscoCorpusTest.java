package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.wisselwerk.esco.EscoFolder;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * ESCO beside our own vocabulary does no harm to it. On the sample among the test resources; {@code -DargLine=-Desco=…}
 * names a folder with the real files, which are not ours to ship.
 */
class EscoCorpusTest {

    private static final double ALLOWED = 0.005;

    private final Vocabulary ours = Vocabulary.load();
    private final Vocabulary both = EscoFolder.beside(
            ours, System.getProperty("esco") == null ? EscoFolder.sample() : Path.of(System.getProperty("esco")));
    private final Corpus corpus = Corpus.read("/corpus/dev");

    @Test
    void matchesStayAsGood() {
        check("matches", CorpusJudge::isMatch);
    }

    @Test
    void searchesStayAsGood() {
        check("searches", query -> !CorpusJudge.isMatch(query));
    }

    private void check(String what, Predicate<Corpus.Query> wanted) {
        List<CorpusJudge.Result> without = new CorpusJudge(corpus, ours).results(new Ranking(ours), wanted);
        List<CorpusJudge.Result> with = new CorpusJudge(corpus, both).results(new Ranking(both), wanted);
        double before = CorpusJudge.ndcg(without);
        double after = CorpusJudge.ndcg(with);
        System.out.printf(
                Locale.ROOT,
                "nDCG@10 of %s: %.4f with our own %d concepts, %.4f with %d%n",
                what,
                before,
                ours.concepts().size(),
                after,
                both.concepts().size());
        assertThat(after).as(() -> CorpusJudge.table(with)).isGreaterThanOrEqualTo(before - ALLOWED);
    }
}
