package org.wisselwerk.matching.improve;

import java.util.Locale;
import java.util.Map;
import org.wisselwerk.matching.rank.Finding;

/**
 * One thing that the owner of a listing could change.
 *
 * @param gain what it brings when {@code proposal} is what the owner says
 * @param text the sentence that says so
 * @param proposal fields as the API writes them, to be put in the place of those that the listing has
 */
public record Improvement(Code code, Gain gain, Finding text, Map<String, Object> proposal) {

    /**
     * @param good how many more counterparts score {@link Improvements#GOOD} or better
     * @param points by how much the scores of the best ten rise on average, to a tenth
     */
    public record Gain(int good, double points) {

        /** Is it worth the owner's time, and does it harm nothing? */
        boolean brings() {
            return good >= 0 && points >= 0 && (good > 0 || points >= 1);
        }
    }

    /** What can be improved, in the order in which equals are told. */
    public enum Code {
        COMPETENCES_MISSING,
        PERIOD_MISSING,
        POSTCODE_MISSING,
        RADIUS_TOO_SMALL,
        PERIOD_TOO_NARROW,
        PLACES_MISSING,
        STUDY_DOMAINS_MISSING,
        FINALITY_MISSING,
        GRADES_MISSING,
        WEEKDAYS_MISSING,
        THEME_MISSING,
        MODE_MISSING,
        STATUTE_MISSING;

        /** The code in the API, and the last part of the key of its text. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
