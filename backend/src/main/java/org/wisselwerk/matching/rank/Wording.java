package org.wisselwerk.matching.rank;

import java.util.Map;
import java.util.Set;

/**
 * What the words of a listing say.
 *
 * @param concepts ids with how firmly each is said, above 0 to 1: in title and competences 1, in passing less
 * @param words stems that say something, with how firmly
 * @param written how the listing writes a stem that says something, where that is not the stem itself; for a part of a
 *     compound the whole word
 * @param ruledOut ids of concepts that the text says it is not about
 * @param names folded words of its organisation's name, to be searched by and not to be matched on
 */
public record Wording(
        Map<String, Double> concepts,
        Map<String, Double> words,
        Map<String, String> written,
        Set<String> ruledOut,
        Set<String> names) {

    public static final Wording NOTHING = new Wording(Map.of(), Map.of(), Set.of(), Set.of());

    /** Every word written like its stem. */
    public Wording(Map<String, Double> concepts, Map<String, Double> words, Set<String> ruledOut, Set<String> names) {
        this(concepts, words, Map.of(), ruledOut, names);
    }

    Wording with(Map<String, Double> otherConcepts) {
        return new Wording(otherConcepts, words, written, ruledOut, names);
    }
}
