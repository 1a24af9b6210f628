package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.RandomFacts;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.vocabulary.Vocabulary;

/** A page is ordered as the whole would be, though not all of the whole is judged both ways for it. */
class FindMatchesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Ranking RANKING = new Ranking(VOCABULARY);
    private static final int ASKERS = 60;
    private static final int CANDIDATES = 40;

    @Test
    void theFirstAreTheBeginningOfAll() {
        for (long seed = 1; seed <= ASKERS; seed++) {
            RandomFacts random = RandomFacts.alike(seed, VOCABULARY);
            Facts asker = random.facts(Direction.NEED, random.kind());
            List<FindMatches.Fitting> fitting = new ArrayList<>();
            for (int i = 0; i < CANDIDATES; i++) {
                Facts candidate = i % 2 == 0 ? random.mirror(asker) : random.facts(Direction.OFFER, asker.kind());
                Match match = RANKING.judge(asker, candidate, RandomFacts.TODAY);
                fitting.add(new FindMatches.Fitting("listing " + i, candidate, match));
            }
            List<String> all = ids(CANDIDATES, fitting, asker);
            assertThat(all).hasSize(CANDIDATES);
            for (int count : new int[] {0, 1, 5, 20, CANDIDATES + 1}) {
                assertThat(ids(count, fitting, asker))
                        .as("the first %d, seed %d", count, seed)
                        .isEqualTo(all.subList(0, Math.min(count, CANDIDATES)));
            }
        }
    }

    private static List<String> ids(int count, List<FindMatches.Fitting> fitting, Facts asker) {
        return FindMatches.first(count, fitting, RANKING, asker, RandomFacts.TODAY).stream()
                .map(FindMatches.Ranked::id)
                .toList();
    }
}
