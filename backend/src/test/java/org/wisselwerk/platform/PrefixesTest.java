package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrefixesTest {

    private static final long SEED = 20_261_125;
    private static final int MOST_ERRORS = 2;

    @Test
    void findsTheSameAsComparingWithTheBeginningsOfEveryText() {
        Random chance = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(word(chance));
        }
        Prefixes prefixes = new Prefixes(texts);
        for (int round = 0; round < 1_000; round++) {
            String typed = word(chance);
            int errors = chance.nextInt(MOST_ERRORS + 1);
            Map<String, Integer> starting = new TreeMap<>();
            prefixes.startingLike(
                    typed, errors, (text, from, found) -> starting.merge(texts.get(text), found, Math::min));
            Map<String, Integer> wantedStarting = new TreeMap<>();
            for (String text : texts) {
                int best = IntStream.rangeClosed(0, text.length())
                        .map(length -> Spelling.typos(typed, text.substring(0, length), MOST_ERRORS))
                        .min()
                        .orElseThrow();
                if (best <= errors) {
                    wantedStarting.merge(text, best, Math::min);
                }
            }
            assertThat(starting).as("seed %d: %s", SEED, typed).isEqualTo(wantedStarting);
        }
    }

    @Test
    void findsLaterWords() {
        List<String> found = new ArrayList<>();
        new Prefixes(List.of("centrale verwarming", "cv-ketel", "l'atelier"))
                .startingLike("ke", 0, (text, from, errors) -> found.add(text + ":" + from));
        assertThat(found).containsExactly("1:3");
    }

    @Test
    void bearsNothing() {
        new Prefixes(List.of()).startingLike("a", 1, (text, from, errors) -> {
            throw new AssertionError();
        });
        List<Integer> all = new ArrayList<>();
        new Prefixes(List.of("a", "")).startingLike("", 0, (text, from, errors) -> all.add(text));
        assertThat(all).contains(0);
    }

    private static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + chance.nextInt(7); word.length() < length; ) {
            word.append((char) ('a' + chance.nextInt(4)));
        }
        return word.toString();
    }
}
