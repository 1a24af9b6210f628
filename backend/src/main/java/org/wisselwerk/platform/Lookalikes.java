package org.wisselwerk.platform;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/**
 * Texts, to find those that are spelled nearly like something typed. Compares only with those that have nearly as many
 * letters, and nearly the same ones. Immutable and safe for threads.
 */
public final class Lookalikes {

    private final NavigableMap<Integer, SameLength> byLength = new TreeMap<>();

    public Lookalikes(Collection<String> texts) {
        texts.stream()
                .collect(Collectors.groupingBy(String::length))
                .forEach((length, same) -> byLength.put(length, new SameLength(same)));
    }

    /** Tells of every text that is at most so many errors away, and how many: {@link Spelling#typos}. In no order. */
    public void like(String typed, int errors, ObjIntConsumer<String> found) {
        byLength.subMap(typed.length() - errors, true, typed.length() + errors, true)
                .values()
                .forEach(same -> same.like(typed, errors, found));
    }

    /** Which letters there are, by the last six bits of each. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i);
        }
        return letters;
    }

    private static final class SameLength {

        private final List<String> texts;
        private final long[] letters;

        SameLength(List<String> texts) {
            this.texts = texts;
            letters = texts.stream().mapToLong(Lookalikes::letters).toArray();
        }

        void like(String typed, int errors, ObjIntConsumer<String> found) {
            long typedLetters = letters(typed);
            for (int i = 0; i < letters.length; i++) {
                // One error takes away one letter and brings another at most: nearly all are ruled out by that.
                if (Long.bitCount(letters[i] ^ typedLetters) <= 2 * errors) {
                    int typos = Spelling.typos(typed, texts.get(i), errors);
                    if (typos <= errors) {
                        found.accept(texts.get(i), typos);
                    }
                }
            }
        }
    }
}
