package org.wisselwerk.vocabulary.text;

/** Brings the forms of one word together. The stem is a key for comparing, not a word to show. */
sealed interface Stemmer permits DutchStemmer, FrenchStemmer, EnglishStemmer {

    /** The stem of one folded word. */
    String stem(String word);

    /** One consonant where a word ends in two of the same. */
    static String undouble(String word) {
        int last = word.length() - 1;
        boolean doubled = last > 1 && word.charAt(last) == word.charAt(last - 1) && !isVowel(word.charAt(last));
        return doubled ? word.substring(0, last) : word;
    }

    static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> isVowel((char) c));
    }

    static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
