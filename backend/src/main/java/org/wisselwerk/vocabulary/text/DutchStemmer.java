package org.wisselwerk.vocabulary.text;

import static org.wisselwerk.vocabulary.text.Stemmer.cut;
import static org.wisselwerk.vocabulary.text.Stemmer.endsWithAny;
import static org.wisselwerk.vocabulary.text.Stemmer.isVowel;
import static org.wisselwerk.vocabulary.text.Stemmer.undouble;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dutch inflection by the rules of its spelling: plurals, adjectives in -e, infinitives, diminutives. An open syllable
 * gets its long vowel back (ramen, raam), a closed one loses its double consonant (lassen, las), v and z harden at the
 * end. Words that no rule gets right stand in {@code stems-nl.txt}.
 */
final class DutchStemmer implements Stemmer {

    private static final Map<String, String> SHORT_VOWELS = Map.of(
            "dagen",
            "dag",
            "daken",
            "dak",
            "wegen",
            "weg",
            "glazen",
            "glas",
            "vaten",
            "vat",
            "verslagen",
            "verslag",
            "steden",
            "stad",
            "leden",
            "lid",
            "schepen",
            "schip",
            "kinderen",
            "kind");

    private static final Set<String> DOUBLE_VOWELS =
            Set.of("aa", "ee", "oo", "uu", "ie", "ei", "ui", "oe", "eu", "ou", "au", "ae", "ue");

    private final Map<String, String> overrides = new HashMap<>();

    DutchStemmer() {
        WordList.groups("/vocabulary/text/stems-nl.txt")
                .forEach((stem, forms) -> forms.forEach(form -> overrides.put(form, stem)));
    }

    @Override
    public String stem(String word) {
        String override = overrides.get(word);
        if (override != null) {
            return override;
        }
        if (word.length() < 4 || Character.isDigit(word.charAt(0))) {
            return word;
        }
        String bare = withoutPluralS(withoutDiminutive(word));
        override = overrides.get(bare);
        return override != null ? override : harden(withoutEnding(bare));
    }

    private static String withoutDiminutive(String word) {
        String one = word.endsWith("jes") ? cut(word, 1) : word;
        if (!one.endsWith("je") || one.length() < 5) {
            return word;
        }
        if (one.endsWith("etje") && one.length() > 7) {
            return undouble(cut(one, 4));
        }
        if (one.endsWith("mpje")) {
            return cut(one, 3);
        }
        boolean linkingT = endsWithAny(one, "entje", "eltje", "ertje", "ortje", "uurtje", "aantje", "oontje", "eentje");
        return cut(one, linkingT ? 3 : 2);
    }

    private static String withoutPluralS(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 5) {
            return word;
        }
        String one = cut(word, 1);
        if (syllables(one) < 2) {
            return word;
        }
        boolean plural = one.endsWith("e")
                || endsWithAny(one, "el", "em", "en", "er", "ar", "or", "on", "eur", "um", "ing", "ant", "ist", "ie")
                || (endsWithAny(one, "op", "ot", "et") && !isVowel(one.charAt(one.length() - 3)));
        return plural ? one : word;
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("heden")) {
            return cut(word, 4) + "eid";
        }
        String shortVowel = shortVowel(word);
        if (shortVowel != null) {
            return shortVowel;
        }
        int ending = word.endsWith("en") ? 2 : word.endsWith("e") && !word.endsWith("ie") ? 1 : 0;
        if (ending == 0) {
            return word;
        }
        String rest = cut(word, ending);
        if (rest.length() < 3 || !Stemmer.hasVowel(rest)) {
            return word;
        }
        if (isVowel(rest.charAt(rest.length() - 1))) {
            return rest;
        }
        String single = undouble(rest);
        return single.length() < rest.length() ? single : lengthen(rest);
    }

    private static @Nullable String shortVowel(String word) {
        if (!word.endsWith("en")) {
            return null;
        }
        for (Map.Entry<String, String> plural : SHORT_VOWELS.entrySet()) {
            if (word.endsWith(plural.getKey())) {
                return cut(word, plural.getKey().length()) + plural.getValue();
            }
        }
        return null;
    }

    /** "lop" of lopen is loop; "metsel" of metselen and "tractor" of tractoren keep their unstressed last syllable. */
    private static String lengthen(String stem) {
        int last = stem.length() - 1;
        char vowel = stem.charAt(last - 1);
        boolean open = "aeou".indexOf(vowel) >= 0
                && (last < 2 || !DOUBLE_VOWELS.contains(stem.substring(last - 2, last)))
                && "wxj".indexOf(stem.charAt(last)) < 0;
        boolean unstressed = syllables(stem) > 1 && endsWithAny(stem, "el", "er", "en", "em", "et", "tor", "sor");
        if (!open || unstressed) {
            return stem;
        }
        return stem.substring(0, last) + vowel + stem.charAt(last);
    }

    private static String harden(String stem) {
        return switch (stem.charAt(stem.length() - 1)) {
            case 'v' -> cut(stem, 1) + 'f';
            case 'z' -> cut(stem, 1) + 's';
            default -> stem;
        };
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean starts = isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)));
            count += starts ? 1 : 0;
        }
        return count;
    }
}
