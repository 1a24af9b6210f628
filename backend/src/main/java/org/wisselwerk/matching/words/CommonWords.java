package org.wisselwerk.matching.words;

import java.util.HashSet;
import java.util.Set;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.WordList;

/** Words that nearly every listing has, so that sharing them says little: school, pupil, company, welcome. */
final class CommonWords {

    private static final double LITTLE = 0.08;

    private final Set<String> stems = new HashSet<>();
    private final TextAnalysis analysis;

    CommonWords(TextAnalysis analysis) {
        this.analysis = analysis;
        for (String word : WordList.words("/matching/common-words.txt")) {
            for (Language language : Language.values()) {
                stems.add(analysis.stem(word, language));
            }
        }
    }

    /** How much a word says, 0 to 1: nothing for stop words and bare numbers. */
    double weight(String text, String stem) {
        if (analysis.isStopWord(text) || isNumber(text)) {
            return 0;
        }
        return stems.contains(stem) ? LITTLE : 1;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
