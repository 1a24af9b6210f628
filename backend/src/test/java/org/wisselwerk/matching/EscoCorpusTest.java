package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.esco.EscoFolder;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * ESCO beside our own vocabulary does no harm to it. On the sample among the test resources; {@code -DargLine=-Desco=…}
 * names a folder with the real files, which are not ours to ship.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscoCorpusTest {

    private static final double ALLOWED = 0.005;

    private final Vocabulary ours = Vocabulary.load();
    private final Vocabulary both = EscoFolder.beside(
            ours, System.getProperty("esco") == null ? EscoFolder.sample() : Path.of(System.getProperty("esco")));

    @ParameterizedTest
    @ValueSource(strings = {"dev", "rare", "trades"})
    void matchesAndSearchesStayAsGood(String name) {
        Corpus corpus = Corpus.read("/corpus/" + name);
        check(corpus, name + ", matches", CorpusJudge::isMatch);
        check(corpus, name + ", searches", query -> !CorpusJudge.isMatch(query));
    }

    private void check(Corpus corpus, String what, Predicate<Corpus.Query> wanted) {
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
