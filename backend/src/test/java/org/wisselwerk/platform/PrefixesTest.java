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
    void findsTheSameAsComparingWithEveryText() {
        Random chance = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(word(chance));
        }
        Prefixes prefixes = Prefixes.ofTexts(texts);
        for (int round = 0; round < 1_000; round++) {
            String typed = word(chance);
            int errors = chance.nextInt(MOST_ERRORS + 1);
            Map<String, Integer> alike = new TreeMap<>();
            Map<String, Integer> starting = new TreeMap<>();
            prefixes.like(typed, errors, (text, from, found) -> alike.merge(texts.get(text), found, Math::min));
            prefixes.startingLike(
                    typed, errors, (text, from, found) -> starting.merge(texts.get(text), found, Math::min));
            Map<String, Integer> wantedAlike = new TreeMap<>();
            Map<String, Integer> wantedStarting = new TreeMap<>();
            for (String text : texts) {
                keep(wantedAlike, text, Spelling.typos(typed, text, MOST_ERRORS), errors);
                int best = IntStream.rangeClosed(0, text.length())
                        .map(length -> Spelling.typos(typed, text.substring(0, length), MOST_ERRORS))
                        .min()
                        .orElseThrow();
                keep(wantedStarting, text, best, errors);
            }
            assertThat(alike).as("seed %d: %s", SEED, typed).isEqualTo(wantedAlike);
            assertThat(starting).as("seed %d: %s", SEED, typed).isEqualTo(wantedStarting);
        }
    }

    @Test
    void findsLaterWords() {
        List<String> found = new ArrayList<>();
        Prefixes.ofWords(List.of("centrale verwarming", "cv-ketel", "l'atelier"))
                .startingLike("ke", 0, (text, from, errors) -> found.add(text + ":" + from));
        assertThat(found).containsExactly("1:3");
    }

    @Test
    void bearsNothing() {
        Prefixes.ofTexts(List.of()).startingLike("a", 1, (text, from, errors) -> {
            throw new AssertionError();
        });
        List<Integer> all = new ArrayList<>();
        Prefixes.ofTexts(List.of("a", "")).startingLike("", 0, (text, from, errors) -> all.add(text));
        assertThat(all).contains(0);
    }

    private static void keep(Map<String, Integer> wanted, String text, int errors, int limit) {
        if (errors <= limit) {
            wanted.merge(text, errors, Math::min);
        }
    }

    private static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + chance.nextInt(7); word.length() < length; ) {
            word.append((char) ('a' + chance.nextInt(4)));
        }
        return word.toString();
    }
}
