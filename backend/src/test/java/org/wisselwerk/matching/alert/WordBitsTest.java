package org.wisselwerk.matching.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bits count no fewer shared words than there must be. */
class WordBitsTest {

    private static final int PAIRS = 5_000;

    @Test
    void whoSharesWordsOfAWeightSharesTheBitsForIt() {
        for (long seed = 1; seed <= PAIRS; seed++) {
            Random random = new Random(seed);
            int pool = 10 + random.nextInt(800);
            Map<String, Double> mine = words(random, pool);
            Map<String, Double> theirs = words(random, pool);
            double shared = mine.entrySet().stream()
                    .filter(word -> theirs.containsKey(word.getKey()))
                    .mapToDouble(word -> Math.sqrt(word.getValue() * theirs.get(word.getKey())))
                    .sum();
            if (shared > 0) {
                assertThat(WordBits.of(mine.keySet()).shared(WordBits.of(theirs.keySet())))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(WordBits.least(mine, shared));
            }
        }
    }

    @Test
    void wordsThatDoNotWeighSoMuchHaveNoBitsForIt() {
        assertThat(WordBits.least(Map.of("lassen", 1.0, "plaat", 0.5), 17)).isGreaterThan(512);
        assertThat(WordBits.least(Map.of("lassen", 1.0, "plaat", 1.0), 2)).isEqualTo(2);
    }

    private static Map<String, Double> words(Random random, int pool) {
        Map<String, Double> words = new HashMap<>();
        for (int i = random.nextInt(120); i >= 0; i--) {
            words.put("woord" + random.nextInt(pool), random.nextBoolean() ? 1 : 0.08 + random.nextDouble() / 2);
        }
        return words;
    }
}
