package org.wisselwerk.matching.alert;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.wisselwerk.matching.gate.Field;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.matching.gate.Findable;
import org.wisselwerk.matching.gate.Gate;
import org.wisselwerk.place.Point;
import org.wisselwerk.platform.Spelling;

/**
 * Terms by which a saved search is looked up: one that finds a listing has at least one term in common with it. A search
 * for words has terms of its words; one for no words those of its place; one for neither has one that all listings have.
 */
public final class SearchTerms {

    /** In characters; longer ones are cut, on both sides. */
    public static final int LONGEST = 100;

    private static final int MOST_CELLS = 64;
    private static final String ANYTHING = "*";
    private static final String CONCEPT = "concept ";
    private static final String STEM = "stem ";
    private static final String NAME = "name ";
    private static final String KIND = "kind ";
    private static final String SPELLED = "spelled ";
    private static final String CELL = "cell ";
    private static final String NO_PLACE = "cell";

    private SearchTerms() {}

    /** Those under which the search is kept. Never none. */
    public static Set<String> of(Filters filters, Gate gate) {
        Set<String> terms = new HashSet<>();
        if (!gate.isOpen()) {
            add(terms, CONCEPT, gate.concepts().keySet());
            add(terms, STEM, gate.stems());
            add(terms, NAME, gate.words());
            gate.kinds().forEach(kind -> add(terms, KIND, kind.name()));
            if (gate.misspelt()) {
                gate.words().forEach(word -> misspelt(terms, word));
            }
            return terms;
        }
        Point near = filters.near();
        if (near != null) {
            add(terms, CELL, GeoCells.of(near.around(filters.radiusKm()), MOST_CELLS));
        }
        // A listing without a place is kept by every search that is near one.
        terms.add(terms.isEmpty() ? ANYTHING : NO_PLACE);
        return terms;
    }

    /** Those by which the searches that may find a listing are looked up. */
    public static Set<String> of(Findable listing) {
        Set<String> terms = new HashSet<>();
        Findable.Words words = listing.words();
        add(terms, CONCEPT, words.concepts());
        add(terms, STEM, words.stems());
        add(terms, NAME, words.names());
        add(terms, KIND, listing.said(Field.KIND));
        words.spelled().forEach(word -> {
            add(terms, SPELLED, word);
            add(terms, SPELLED, shape(word, word.length()));
        });
        terms.add(ANYTHING);
        Point point = listing.point();
        terms.add(point == null ? NO_PLACE : CELL + GeoCells.of(point));
        return terms;
    }

    /** A word itself, or how all the words look that it may have been meant for. */
    private static void misspelt(Set<String> terms, String typed) {
        add(terms, SPELLED, typed);
        int tolerance = Spelling.tolerance(typed);
        for (int length = typed.length() - tolerance; tolerance > 0 && length <= typed.length() + tolerance; length++) {
            add(terms, SPELLED, shape(typed, length));
        }
    }

    /** Its first letters, which are right in any case, and a length. */
    private static String shape(String word, int length) {
        return word.substring(0, Math.min(Gate.RIGHT_LETTERS, word.length())) + " " + length;
    }

    private static void add(Set<String> terms, String what, Collection<String> values) {
        values.forEach(value -> add(terms, what, value));
    }

    private static void add(Set<String> terms, String what, String value) {
        String term = what + value;
        terms.add(term.length() > LONGEST ? term.substring(0, LONGEST) : term);
    }
}
