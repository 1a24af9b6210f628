package org.wisselwerk.vocabulary.text;

import static org.wisselwerk.vocabulary.text.Stemmer.cut;
import static org.wisselwerk.vocabulary.text.Stemmer.endsWithAny;
import static org.wisselwerk.vocabulary.text.Stemmer.isVowel;
import static org.wisselwerk.vocabulary.text.Stemmer.undouble;

import java.util.Set;

/**
 * What Dutch spelling does to a stem when something is added: an open syllable loses its double vowel (raam, ramen), a
 * closed one doubles its consonant (las, lassen), f and s become v and z. These undo it.
 */
final class DutchSpelling {

    private static final Set<String> DOUBLE_VOWELS =
            Set.of("aa", "ee", "oo", "uu", "ie", "ei", "ui", "oe", "eu", "ou", "au", "ae", "ue");

    private DutchSpelling() {}

    /** Without -en, -e, -heden: the stem that spelling brings back. */
    static String withoutEnding(String word) {
        if (word.endsWith("heden")) {
            return cut(word, 4) + "eid";
        }
        if (word.endsWith("ici")) {
            return cut(word, 1) + "us";
        }
        // "bacteriën" has its plural behind the -ie; "elektricien" has none.
        if (word.endsWith("ien") && !word.endsWith("cien") && syllables(word) > 2) {
            return cut(word, 1);
        }
        int ending = word.endsWith("en") ? 2 : word.endsWith("e") && !endsWithAny(word, "ie", "ee") ? 1 : 0;
        String rest = cut(word, ending);
        if (ending == 0 || rest.length() < 3 || !Stemmer.hasVowel(rest)) {
            return word;
        }
        return stemOf(rest);
    }

    /** The stem of what is left when an ending that starts with a vowel is gone: "lass" is las, "schav" is schaaf. */
    static String stemOf(String rest) {
        if (isVowel(rest.charAt(rest.length() - 1))) {
            return rest;
        }
        String single = undouble(rest);
        return harden(single.length() < rest.length() ? single : lengthen(rest));
    }

    /** v and z harden at the end of a word. */
    static String harden(String stem) {
        return switch (stem.charAt(stem.length() - 1)) {
            case 'v' -> cut(stem, 1) + 'f';
            case 'z' -> cut(stem, 1) + 's';
            default -> stem;
        };
    }

    static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean starts = isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)));
            count += starts ? 1 : 0;
        }
        return count;
    }

    /** Does the word have a long vowel, written with two letters, so many letters before its end? */
    static boolean isLongAt(String word, int fromEnd) {
        int at = word.length() - fromEnd;
        return at > 0 && DOUBLE_VOWELS.contains(word.substring(at - 1, at + 1));
    }

    /** "lop" of lopen is loop; "metsel" of metselen and "tractor" of tractoren keep their unstressed last syllable. */
    private static String lengthen(String stem) {
        int last = stem.length() - 1;
        if (last < 1) {
            return stem;
        }
        char vowel = stem.charAt(last - 1);
        boolean open = "aeou".indexOf(vowel) >= 0
                && (last < 2 || !DOUBLE_VOWELS.contains(stem.substring(last - 2, last)))
                && "wxj".indexOf(stem.charAt(last)) < 0;
        boolean unstressed = syllables(stem) > 1 && endsWithAny(stem, "el", "er", "en", "em", "et", "tor", "sor");
        return open && !unstressed ? stem.substring(0, last) + vowel + stem.charAt(last) : stem;
    }
}
