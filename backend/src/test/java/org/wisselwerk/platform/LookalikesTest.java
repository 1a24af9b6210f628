package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LookalikesTest {

    private static final long SEED = 20_261_126;
    private static final String FEW_LETTERS = "abcd";
    private static final String MANY_LETTERS = "abcdefghijklmnopqrstuvwxyz -'0123456789éŁ";

    @Test
    void findsTheSameAsComparingWithEveryText() {
        Random chance = new Random(SEED);
        for (String letters : List.of(FEW_LETTERS, MANY_LETTERS)) {
            Set<String> texts = new HashSet<>();
            for (int i = 0; i < 300; i++) {
                texts.add(word(letters, chance));
            }
            Lookalikes lookalikes = new Lookalikes(texts);
            List<String> some = List.copyOf(texts);
            for (int round = 0; round < 1_000; round++) {
                String text = some.get(chance.nextInt(some.size()));
                String typed = chance.nextBoolean() ? word(letters, chance) : mistyped(text, letters, chance);
                int errors = chance.nextInt(4);
                Map<String, Integer> found = new TreeMap<>();
                lookalikes.like(typed, errors, found::put);
                assertThat(found)
                        .as("seed %d: %s with %d errors", SEED, typed, errors)
                        .isEqualTo(compared(typed, errors, texts));
            }
        }
    }

    @Test
    void bearsNothing() {
        new Lookalikes(List.of()).like("a", 2, (text, errors) -> {
            throw new AssertionError();
        });
        Map<String, Integer> found = new TreeMap<>();
        new Lookalikes(List.of("", "a")).like("", 1, found::put);
        assertThat(found).isEqualTo(Map.of("", 0, "a", 1));
    }

    private static Map<String, Integer> compared(String typed, int errors, Set<String> texts) {
        Map<String, Integer> near = new TreeMap<>();
        for (String text : texts) {
            int typos = Spelling.typos(typed, text, errors);
            if (typos <= errors) {
                near.put(text, typos);
            }
        }
        return near;
    }

    private static String word(String letters, Random chance) {
        StringBuilder word = new StringBuilder();
        for (int length = chance.nextInt(9); word.length() < length; ) {
            word.append(letter(letters, chance));
        }
        return word.toString();
    }

    private static String mistyped(String text, String letters, Random chance) {
        StringBuilder typed = new StringBuilder(text);
        for (int errors = chance.nextInt(4); errors > 0; errors--) {
            int at = chance.nextInt(typed.length() + 1);
            if (at == typed.length() || chance.nextInt(3) == 0) {
                typed.insert(at, letter(letters, chance));
            } else if (chance.nextBoolean()) {
                typed.deleteCharAt(at);
            } else {
                typed.setCharAt(at, letter(letters, chance));
            }
        }
        return typed.toString();
    }

    private static char letter(String letters, Random chance) {
        return letters.charAt(chance.nextInt(letters.length()));
    }
}
