package org.wisselwerk.vocabulary.text;

import static org.wisselwerk.vocabulary.text.Stemmer.cut;
import static org.wisselwerk.vocabulary.text.Stemmer.hasVowel;
import static org.wisselwerk.vocabulary.text.Stemmer.undouble;

/** Light English stemming: plurals, -ing and -ed; what a word means stays apart ("weld" is not "welder"). */
final class EnglishStemmer implements Stemmer {

    @Override
    public String stem(String word) {
        if (word.length() < 4) {
            return word;
        }
        return verb(singular(word));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (Stemmer.endsWithAny(word, "sses", "shes", "ches", "xes")) {
            return cut(word, 2);
        }
        boolean plural = word.endsWith("s") && !Stemmer.endsWithAny(word, "ss", "us", "is");
        return plural ? cut(word, 1) : word;
    }

    private static String verb(String word) {
        int suffix = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
        String stem = cut(word, suffix);
        if (suffix > 0 && (stem.length() < 3 || !hasVowel(stem))) {
            return word;
        }
        String bare = suffix > 0 ? undouble(stem) : stem;
        return bare.endsWith("e") && bare.length() > 3 ? cut(bare, 1) : bare;
    }
}
