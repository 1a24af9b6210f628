package org.wisselwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.platform.Spelling;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource({
        "gent, gent, 0",
        "gent, gnet, 1",
        "gent, gen, 1",
        "gent, gents, 1",
        "gent, genk, 1",
        "kortrijk, kotrijkk, 2",
        "gent, brugge, 3",
        "ab, ba, 1",
        "'', abc, 3",
        "a, '', 1"
    })
    void countsTypingErrorsUpToALimit(String one, String other, int typos) {
        assertThat(Spelling.typos(one, other, 2)).isEqualTo(typos);
    }

    @Test
    void countsTheSameBothWaysAndAtMostTheErrorsMade() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String name = word(random);
            int errors = random.nextInt(3);
            String typed = name;
            for (int i = 0; i < errors; i++) {
                typed = withOneError(typed, random);
            }
            assertThat(Spelling.typos(name, typed, 3))
                    .as("seed %d: %s, %s", seed, name, typed)
                    .isLessThanOrEqualTo(errors)
                    .isEqualTo(Spelling.typos(typed, name, 3));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 2 + random.nextInt(12); word.length() < length; ) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    private static String withOneError(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.length() > 1 ? word.substring(0, at) + word.substring(at + 1) : word + letter;
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }
}
