package org.wisselwerk.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.vocabulary.Vocabulary;

/** Whoever reaches a score meets the bounds for it: what falls short of them need not be judged. */
class BoundsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Ranking RANKING = new Ranking(VOCABULARY);
    private static final Bounds BOUNDS = new Bounds(VOCABULARY);
    private static final double WANTED = 60;
    private static final int PAIRS = 20_000;

    @Test
    void whoReachesTheScoreMeetsTheBounds() {
        int reached = 0;
        int byWordsAlone = 0;
        for (long seed = 1; seed <= PAIRS; seed++) {
            RandomFacts random = RandomFacts.alike(seed, VOCABULARY);
            Direction direction = seed % 2 == 0 ? Direction.NEED : Direction.OFFER;
            Facts candidate = random.facts(direction, random.kind());
            Facts asker = seed % 3 == 0
                    ? random.facts(direction.opposite(), kind(candidate, seed))
                    : random.mirror(candidate);
            Match match = RANKING.judge(asker, candidate, RandomFacts.TODAY);
            if (match.score() >= WANTED) {
                reached++;
                double least = Bounds.substance(asker.kind(), candidate.kind(), WANTED);
                assertThat(match.criteria().getFirst().value())
                        .as("substance, seed %d", seed)
                        .isGreaterThanOrEqualTo(least);
                Set<String> concepts = BOUNDS.concepts(least, candidate.wording());
                if (Collections.disjoint(concepts, asker.wording().concepts().keySet())) {
                    byWordsAlone++;
                    assertThat(shared(asker, candidate))
                            .as("words, seed %d", seed)
                            .isGreaterThanOrEqualTo(Bounds.words(least));
                    assertThat(Bounds.weight(candidate.wording().words()))
                            .as("weight, seed %d", seed)
                            .isGreaterThanOrEqualTo(Bounds.words(least));
                }
            }
        }
        assertThat(reached).as("pairs that were worth the test").isGreaterThan(PAIRS / 20);
        assertThat(byWordsAlone).as("pairs that share no concept").isPositive();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theBoundIsReached(Kind kind) {
        double least = Bounds.substance(kind, kind, WANTED);
        assertThat(least).isBetween(0.3, 0.45);
        assertThat(Bounds.substance(kind, kind, 99)).isBetween(0.95, 1.0);
        assertThat(Bounds.substance(kind, kind, 0)).isZero();
    }

    @Test
    void anotherKindNeedsMore() {
        double same = Bounds.substance(Kind.GUEST_LESSON, Kind.GUEST_LESSON, WANTED);
        double other = Bounds.substance(Kind.GUEST_LESSON, Kind.DUAL_TEACHER, WANTED);
        assertThat(other).isGreaterThan(same);
        assertThat(Bounds.substance(Kind.GUEST_LESSON, Kind.DUAL_TEACHER, 99)).isInfinite();
    }

    private static Kind kind(Facts candidate, long seed) {
        Set<Kind> serving = Kinds.serving(candidate.kind());
        return serving.stream().skip(seed % serving.size()).findFirst().orElseThrow();
    }

    private static double shared(Facts asker, Facts candidate) {
        return asker.wording().words().entrySet().stream()
                .filter(word -> candidate.wording().words().containsKey(word.getKey()))
                .mapToDouble(word ->
                        Math.sqrt(word.getValue() * candidate.wording().words().get(word.getKey())))
                .sum();
    }
}
