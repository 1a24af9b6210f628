package org.wisselwerk.vocabulary.text;

import static org.wisselwerk.vocabulary.text.DutchSpelling.isLongAt;
import static org.wisselwerk.vocabulary.text.Stemmer.cut;
import static org.wisselwerk.vocabulary.text.Stemmer.endsWithAny;
import static org.wisselwerk.vocabulary.text.Stemmer.isVowel;
import static org.wisselwerk.vocabulary.text.Stemmer.undouble;

/** Takes -je, -tje, -etje, -pje and -kje off, singular and plural. */
final class DutchDiminutives {

    private DutchDiminutives() {}

    /** The word that was made small; the word itself when none was. */
    static String large(String word) {
        String one = word.endsWith("jes") ? cut(word, 1) : word;
        if (!one.endsWith("je") || one.length() < 5) {
            return word;
        }
        if (one.endsWith("etje") && one.length() > 7) {
            return undouble(cut(one, 4));
        }
        if (one.endsWith("pje") && one.charAt(one.length() - 4) == 'm') {
            return cut(one, isShortBeforeM(one) ? 2 : 3);
        }
        // "kettinkje" is a ketting, "plankje" a plank.
        if (one.endsWith("inkje") && DutchSpelling.syllables(one) > 2) {
            return cut(one, 3) + "g";
        }
        return cut(one, hasLinkingT(one) ? 3 : 2);
    }

    /** "lampje" has its p of its own; "raampje", "bezempje" and "filmpje" got it. */
    private static boolean isShortBeforeM(String one) {
        return isVowel(one.charAt(one.length() - 5)) && !isLongAt(one, 5) && DutchSpelling.syllables(one) == 2;
    }

    /** "tuintje", "tafeltje" and "bakkerijtje" got their t; "plantje" and "bordje" have it of their own. */
    private static boolean hasLinkingT(String one) {
        if (!one.endsWith("tje")) {
            return false;
        }
        return endsWithAny(one, "entje", "eltje", "ertje", "ortje", "ijtje")
                || (endsWithAny(one, "ntje", "ltje", "rtje") && isLongAt(one, 5));
    }
}
