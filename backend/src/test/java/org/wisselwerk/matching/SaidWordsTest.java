package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SaidWordsTest {

    /** Beginnings and ends of each other, and numbers as firmness is written. */
    private static final List<String> WORDS =
            List.of("las", "lass", "lasser", "er", "ser", "1000", "450", "50", "4", "las.", "a", "aa");

    private static final double[] FIRMNESS = {1, 0.45, 0.05, 0.004};

    @Test
    void saysOfEveryWordWhatWasWritten() {
        long seed = 20261126;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Double> said = new HashMap<>();
            for (String word : WORDS) {
                if (random.nextBoolean()) {
                    said.put(word, FIRMNESS[random.nextInt(FIRMNESS.length)]);
                }
            }
            String text = SaidWords.write(said);
            SaidWords words = new SaidWords(text);
            assertThat(words).as("seed %d, round %d: %s", seed, round, text).isEqualTo(said);
            assertThat(words.isEmpty()).isEqualTo(said.isEmpty());
            for (String word : WORDS) {
                assertThat(words.get(word)).as("%s in %s", word, text).isEqualTo(said.get(word));
                assertThat(words.getOrDefault(word, 2.0)).isEqualTo(said.getOrDefault(word, 2.0));
                assertThat(words.containsKey(word)).isEqualTo(said.containsKey(word));
            }
            assertThat(words.get("")).isNull();
        }
    }
}
