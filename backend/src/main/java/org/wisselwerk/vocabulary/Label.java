package org.wisselwerk.vocabulary;

import org.wisselwerk.vocabulary.text.Language;

/**
 * A word or phrase for a concept.
 *
 * @param text as people write it
 * @param ambiguous means other things too, so it counts in a text only beside a clear word of the same field
 */
public record Label(String text, Language language, boolean ambiguous) {

    /** An abbreviation of two or three capitals must stand in capitals in a text: IT is not it. */
    boolean isAbbreviation() {
        return text.length() <= 3 && text.chars().allMatch(Character::isUpperCase);
    }
}
