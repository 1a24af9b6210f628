package org.wisselwerk.vocabulary.text;

import static org.wisselwerk.vocabulary.text.Stemmer.cut;
import static org.wisselwerk.vocabulary.text.Stemmer.endsWithAny;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the verbs of the trades, from {@code verbs-nl.txt}, brought to the stem of the verb. Only verbs that are
 * listed: by rule alone "last" would be a verb and "kast" too, and a kapper would come from the cap.
 */
final class DutchVerbs {

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> infinitives = new HashMap<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();

    DutchVerbs() {
        WordList.entries("/vocabulary/text/verbs-nl.txt").forEach(this::add);
    }

    private void add(String verb, Set<String> forms) {
        String[] named = verb.split("\\s*>\\s*");
        int bar = named[0].indexOf('|');
        String prefix = bar < 0 ? "" : named[0].substring(0, bar);
        String rest = named[0].substring(bar + 1);
        String stem = prefix + DutchSpelling.stemOf(cut(rest, 2));
        String key = named.length > 1 ? named[1] : stem;
        keys.put(stem, key);
        infinitives.put(prefix + rest, key);
        for (String form : forms) {
            if (form.startsWith("+")) {
                nouns.put(form.substring(1), key);
            } else {
                irregular.put(form, key);
            }
        }
        if (!prefix.isEmpty()) {
            prefixes.put(stem, prefix);
        }
    }

    Set<String> stems() {
        return keys.keySet();
    }

    /** Nouns that no rule derives, with the stem of their verb. */
    Map<String, String> nouns() {
        return nouns;
    }

    /** The stem when the word is a form of a verb: last, laste, gelast, gelaste. Not for parts of compounds. */
    @Nullable
    String ofForm(String word) {
        String given = infinitives.getOrDefault(word, irregular.get(word));
        if (given != null) {
            return given;
        }
        if (endsWithAny(word, "eerd", "eert") && !keys.containsKey(cut(word, 1))) {
            return ofEren(cut(word, 1));
        }
        String participle = ofParticiple(word.endsWith("e") ? cut(word, 1) : word);
        if (participle != null) {
            return participle;
        }
        if (word.endsWith("t")) {
            String finite = key(cut(word, 1));
            return finite == null ? key(word) : finite;
        }
        return endsWithAny(word, "te", "de") ? key(cut(word, 2)) : null;
    }

    /** The stem when the word is who does it, or the doing: lasser, lasster, metselaar, verzorging, bakkerij. */
    @Nullable
    String ofNoun(String word) {
        if (word.endsWith("ster")) {
            return key(cut(word, 4));
        }
        String doer = word.endsWith("aar") || word.endsWith("der") ? key(cut(word, 3)) : null;
        if (doer != null) {
            return doer;
        }
        int ending = word.endsWith("erij") ? 4 : word.endsWith("ing") ? 3 : word.endsWith("er") ? 2 : 0;
        return ending == 0 || word.length() < ending + 3 ? null : key(DutchSpelling.stemOf(cut(word, ending)));
    }

    /** Verbs in -eren are many and never anything else, so they need not be listed: monteert, gemonteerd. */
    private String ofEren(String stem) {
        String infinitive = cut(stem, 2) + "r";
        String bare = infinitive.startsWith("ge") && infinitive.length() > 6 && !keys.containsKey(infinitive)
                ? infinitive.substring(2)
                : infinitive;
        return keys.getOrDefault(bare, bare);
    }

    private @Nullable String ofParticiple(String word) {
        if (!endsWithAny(word, "t", "d")) {
            return null;
        }
        for (String stem : new String[] {word, cut(word, 1)}) {
            String bare = stem.startsWith("ge") ? stem.substring(2) : takesNoGe(stem) ? stem : "";
            if (keys.containsKey(bare)) {
                return key(bare);
            }
            int inside = stem.indexOf("ge", 2);
            if (inside > 0) {
                String whole = stem.substring(0, inside) + stem.substring(inside + 2);
                String prefix = prefixes.get(whole);
                if (prefix != null && prefix.length() == inside) {
                    return key(whole);
                }
            }
        }
        return null;
    }

    private static boolean takesNoGe(String stem) {
        return stem.startsWith("be") || stem.startsWith("ver") || stem.startsWith("her") || stem.startsWith("ont");
    }

    private @Nullable String key(String stem) {
        return keys.get(stem);
    }
}
