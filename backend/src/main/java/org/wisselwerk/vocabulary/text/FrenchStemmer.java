package org.wisselwerk.vocabulary.text;

import static org.wisselwerk.vocabulary.text.Stemmer.cut;
import static org.wisselwerk.vocabulary.text.Stemmer.undouble;

/** Light French stemming: plural and feminine forms, verbs in -er beside their participles. */
final class FrenchStemmer implements Stemmer {

    @Override
    public String stem(String word) {
        if (word.length() < 4) {
            return word;
        }
        String one = singular(word);
        if (Stemmer.endsWithAny(one, "euse")) {
            return cut(one, 4) + "eur";
        }
        if (one.endsWith("trice") && one.length() > 6) {
            return cut(one, 5) + "teur";
        }
        if (one.endsWith("iere")) {
            return cut(one, 1);
        }
        String bare = one.endsWith("e") && one.length() > 3 ? cut(one, 1) : one;
        bare = bare.endsWith("e") && bare.length() > 3 ? cut(bare, 1) : bare;
        return undouble(bare);
    }

    private static String singular(String word) {
        if (word.endsWith("eaux")) {
            return cut(word, 1);
        }
        if (word.endsWith("aux") && word.length() > 5) {
            return cut(word, 3) + "al";
        }
        return Stemmer.endsWithAny(word, "s", "x") && !word.endsWith("ss") ? cut(word, 1) : word;
    }
}
