package org.wisselwerk.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wisselwerk.vocabulary.text.Folding;

/**
 * The beginnings of the words of a name, so that what is being typed is found as a whole word: no pattern is tried on
 * every name there is.
 */
final class NameBeginnings {

    private static final int LONGEST = 15;

    private NameBeginnings() {}

    /** The words of a name or of what is typed, folded. */
    static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(NameBeginnings::cut)
                .toList();
    }

    /** What the index holds of a name. */
    static String of(String name) {
        Set<String> beginnings = new TreeSet<>();
        for (String word : words(name)) {
            for (int length = 1; length <= word.length(); length++) {
                beginnings.add(word.substring(0, length));
            }
        }
        return String.join(" ", beginnings);
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
