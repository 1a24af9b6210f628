package org.wisselwerk.vocabulary;

import org.wisselwerk.vocabulary.text.Language;

/**
 * A word or phrase for a concept.
 *
 * @param text as people write it
 * @param ambiguous means other things too, so it counts in a text only beside a clear word of the same field
 * @param certainty 1 for a label of our own; less for one from elsewhere, which speaks only where ours are silent; among
 *     these the most certain one is right
 */
public record Label(String text, Language language, boolean ambiguous, double certainty) {

    /** A label of our own. */
    public Label(String text, Language language, boolean ambiguous) {
        this(text, language, ambiguous, 1);
    }

    public boolean isOwn() {
        return certainty == 1;
    }

    /** An abbreviation of two or three capitals must stand in capitals in a text: IT is not it. */
    boolean isAbbreviation() {
        return text.length() <= 3 && isInCapitals();
    }

    boolean isInCapitals() {
        return text.chars().allMatch(Character::isUpperCase);
    }

    /** A word of another language; what has a capital or a digit is a name, and those are alike in all of them. */
    boolean isForeignTo(Language other) {
        return language != other
                && text.chars().allMatch(c -> Character.isLowerCase(c) || !Character.isLetterOrDigit(c));
    }
}
