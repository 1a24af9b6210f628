package org.wisselwerk.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * Which letters people write for one another: neighbours on the keyboard, and letters that sound alike. "Kopen" is no
 * misspelt "koken", but "metselaer" may be one of "metselaar".
 */
final class Slips {

    private static final List<String> ROWS = List.of("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "zxcvbnm");

    private static final Set<String> ALIKE = Set.of(
            "ck", "cs", "sz", "fv", "dt", "gj", "iy", "ij", "ei", "ae", "ao", "ou", "bp", "gh", "cg", "uv", "vw", "gk",
            "qk", "ks", "eu", "mn", "bv", "ie");

    private Slips() {}

    /** False when one word has another letter in the same place that nobody writes for it; any other error may be. */
    static boolean mayBe(String typed, String meant) {
        if (typed.length() != meant.length()) {
            return true;
        }
        for (int i = 0; i < typed.length(); i++) {
            char one = typed.charAt(i);
            char other = meant.charAt(i);
            if (one != other && !isSwap(typed, meant, i) && !alike(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSwap(String typed, String meant, int at) {
        return swapped(typed, meant, at) || (at > 0 && swapped(typed, meant, at - 1));
    }

    private static boolean swapped(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at);
    }

    private static boolean alike(char one, char other) {
        return ALIKE.contains("" + one + other)
                || ALIKE.contains("" + other + one)
                || ROWS.stream().anyMatch(row -> row.contains("" + one + other) || row.contains("" + other + one));
    }
}
