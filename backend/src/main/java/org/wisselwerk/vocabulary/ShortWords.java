package org.wisselwerk.vocabulary;

import java.util.Set;

/**
 * A word of so few letters shares its stem with too many others: "arm" with "armée", "net" with "netjes". Only a plural is
 * another form of it.
 */
final class ShortWords {

    private static final int SHORT = 3;
    private static final Set<String> PLURALS = Set.of("", "s", "n", "en", "ien");

    private ShortWords() {}

    /** Whether two folded words that share a stem may be forms of one word. */
    static boolean mayBeOne(String word, String other) {
        String shorter = word.length() <= other.length() ? word : other;
        return shorter.length() > SHORT || isPlural(shorter, word.length() <= other.length() ? other : word);
    }

    private static boolean isPlural(String word, String longer) {
        if (!longer.startsWith(word)) {
            return false;
        }
        String ending = longer.substring(word.length());
        boolean doubled = !ending.isEmpty() && ending.charAt(0) == word.charAt(word.length() - 1);
        return PLURALS.contains(doubled ? ending.substring(1) : ending);
    }
}
