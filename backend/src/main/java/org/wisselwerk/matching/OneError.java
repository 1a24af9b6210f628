package org.wisselwerk.matching;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A regular expression for every word that begins like what was typed but for one letter added, dropped, changed or
 * swapped with its neighbour. Elasticsearch's own fuzziness is for whole words.
 */
final class OneError {

    /** Elasticsearch reads a thousand characters; what is typed behind this many letters is left to the reader's eye. */
    private static final int LONGEST = 14;

    private OneError() {}

    /** @param word letters and digits only, since nothing is escaped */
    static String beginning(String word) {
        String typed = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        Set<String> ways = new LinkedHashSet<>();
        for (int i = 0; i < typed.length(); i++) {
            String before = typed.substring(0, i);
            String after = typed.substring(i + 1);
            ways.add(before + ".?" + after);
            ways.add(before + "." + typed.substring(i));
            if (!after.isEmpty()) {
                ways.add(before + after.charAt(0) + typed.charAt(i) + after.substring(1));
            }
        }
        return "(" + String.join("|", ways) + ").*";
    }
}
