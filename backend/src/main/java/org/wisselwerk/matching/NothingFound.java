package org.wisselwerk.matching;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Province;

/**
 * A search whose words found nothing. It lives in memory only, and says nothing of itself, so that no log can.
 *
 * @param text as it was typed
 * @param doubtful listings about the words may be there all the same: kept out by filters, or behind many others
 * @param province of the place in the words, else of the centre of the radius; null when neither was given
 * @param person who asked: the same text for the same person, never to be written down as it is
 */
public record NothingFound(
        String text, boolean doubtful, @Nullable Province province, String person) {

    @Override
    public String toString() {
        return "NothingFound";
    }
}
