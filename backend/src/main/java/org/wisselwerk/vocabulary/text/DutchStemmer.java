package org.wisselwerk.vocabulary.text;

import static org.wisselwerk.vocabulary.text.Stemmer.cut;
import static org.wisselwerk.vocabulary.text.Stemmer.endsWithAny;
import static org.wisselwerk.vocabulary.text.Stemmer.isVowel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dutch inflection by the rules of its spelling: plurals, adjectives and their steps, diminutives, forms of the verbs
 * of the trades. Words that no rule gets right stand in {@code stems-nl.txt}.
 */
final class DutchStemmer implements Stemmer {

    private final DutchVerbs verbs = new DutchVerbs();
    private final Map<String, String> overrides = new HashMap<>();
    private final Map<String, String> endings = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Set<String> adjectives = WordList.words("/vocabulary/text/adjectives-nl.txt");

    DutchStemmer() {
        WordList.entries("/vocabulary/text/stems-nl.txt")
                .forEach((stem, forms) -> forms.forEach(form -> override(form, stem)));
        WordList.entries("/vocabulary/text/spellings-nl.txt")
                .forEach((now, once) -> once.forEach(spelling -> spellings.put(spelling, now)));
        verbs.nouns().forEach((noun, root) -> roots.put(stem(noun), root));
    }

    private void override(String form, String stem) {
        if (form.startsWith("-")) {
            overrides.put(form.substring(1), stem);
            endings.put(form.substring(1), stem);
        } else {
            overrides.put(form, stem);
        }
    }

    @Override
    public String stem(String word) {
        return stem(word, true);
    }

    /** Within a compound "last" is a load, and a "bakken" there is what is filled: no forms of verbs. */
    String stemOfPart(String part) {
        return stem(part, false);
    }

    /** The stem of the verb that a noun comes from: las for lasser, verzorg for verzorging; the stem itself for others. */
    String root(String stem) {
        String given = roots.getOrDefault(stem, overrides.get(stem));
        String root = given == null ? verbs.ofNoun(stem) : given;
        return root == null ? stem : root;
    }

    /** Stems of the verbs of the trades, which compounds are made of. */
    Set<String> verbStems() {
        return verbs.stems();
    }

    private String stem(String word, boolean whole) {
        if (word.length() < 3 || Character.isDigit(word.charAt(0))) {
            return word;
        }
        String written = inTodaysSpelling(word);
        String known = known(written, whole);
        if (known != null || word.length() < 4) {
            return known == null ? word : known;
        }
        String bare = withoutPluralS(DutchDiminutives.large(written));
        known = written.endsWith("jes") ? overrides.get(cut(written, 1)) : null;
        known = known == null ? known(bare, whole) : known;
        if (known != null) {
            return known;
        }
        String stem = DutchSpelling.harden(withIrregularEnding(bare));
        return overrides.getOrDefault(stem, stem);
    }

    private @Nullable String known(String word, boolean whole) {
        String known = overrides.get(word);
        if (known == null && whole) {
            known = verbs.ofForm(word);
        }
        return known == null ? positive(word) : known;
    }

    private String inTodaysSpelling(String word) {
        for (Map.Entry<String, String> spelling : spellings.entrySet()) {
            if (word.startsWith(spelling.getKey())) {
                return spelling.getValue() + word.substring(spelling.getKey().length());
            }
        }
        return word;
    }

    /** "groter" and "grootste" are forms of groot. */
    private @Nullable String positive(String word) {
        String inflected = word.endsWith("ere") ? cut(word, 1) : word;
        if (inflected.endsWith("der") && adjectives.contains(cut(inflected, 3))) {
            return cut(inflected, 3);
        }
        String stem = inflected.endsWith("er") && inflected.length() > 4
                ? DutchSpelling.stemOf(cut(inflected, 2))
                : word.endsWith("ste") ? cut(word, 3) : word.endsWith("st") ? cut(word, 2) : "";
        return adjectives.contains(stem) ? stem : null;
    }

    private static String withoutPluralS(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 5) {
            return word;
        }
        String one = cut(word, 1);
        if (DutchSpelling.syllables(one) < 2) {
            return word;
        }
        boolean plural = one.endsWith("e")
                || endsWithAny(one, "el", "em", "en", "er", "ar", "or", "on", "eur", "um", "ing", "ant", "ist", "ie")
                || (endsWithAny(one, "op", "ot", "et") && !isVowel(one.charAt(one.length() - 3)));
        return plural ? one : word;
    }

    private String withIrregularEnding(String word) {
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return cut(word, ending.getKey().length()) + ending.getValue();
            }
        }
        return DutchSpelling.withoutEnding(word);
    }
}
