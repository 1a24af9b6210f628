package org.wisselwerk.matching.gate;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.platform.Spelling;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * What a listing must be about to be an answer to the words of a search: one of these concepts, stems, names, a word that
 * is nearly one of those typed, or a kind. Nothing at all asked lets everything in.
 *
 * @param concepts ids with what they are worth
 * @param words folded, as they were typed; looked for in names of organisations
 * @param kinds that are an answer already, because nothing else in the words means anything to the vocabulary
 * @param misspelt some of the words mean nothing to the vocabulary, so words of the text may differ by a typing error
 */
public record Gate(
        Map<String, Double> concepts, Set<String> stems, List<String> words, Set<Kind> kinds, boolean misspelt) {

    public static final Gate OPEN = new Gate(Map.of(), Set.of(), List.of(), Set.of(), false);

    /** A typing error stands behind the first letters. */
    public static final int RIGHT_LETTERS = 2;

    /** Further away a search finds nothing that people would call an answer. */
    private static final double CLOSE_ENOUGH = 0.3;

    public static Gate of(Understood understood, Vocabulary vocabulary) {
        Question question = understood.question();
        Map<String, Double> asked = new HashMap<>();
        Set<String> stems = new LinkedHashSet<>();
        boolean unknown = false;
        for (Question.Thing thing : question.things()) {
            thing.concepts().forEach((id, certainty) -> asked.merge(id, certainty * thing.weight(), Math::max));
            thing.parts()
                    .forEach(part -> part.forEach((id, certainty) -> asked.merge(
                            id, certainty * thing.weight() / thing.parts().size(), Math::max)));
            thing.stems().stream().filter(stem -> !stem.isBlank()).forEach(stems::add);
            unknown |= thing.concepts().isEmpty();
        }
        boolean ofThings = !question.things().isEmpty();
        List<String> words = ofThings ? understood.words() : List.of();
        Set<Kind> kinds = ofThings && question.namesOnlyAKind() ? question.kinds() : Set.of();
        return new Gate(
                NearConcepts.ofTyped(vocabulary, asked, CLOSE_ENOUGH),
                stems,
                words,
                kinds,
                unknown && !words.isEmpty());
    }

    /** Is it about nothing in particular? */
    public boolean isOpen() {
        return concepts.isEmpty() && stems.isEmpty() && words.isEmpty() && kinds.isEmpty();
    }

    public boolean admits(Findable listing) {
        Findable.Words said = listing.words();
        return isOpen()
                || kinds.stream().anyMatch(kind -> listing.said(Field.KIND).contains(kind.name()))
                || !Collections.disjoint(said.concepts(), concepts.keySet())
                || !Collections.disjoint(said.stems(), stems)
                || !Collections.disjoint(said.names(), words)
                || (misspelt && words.stream().anyMatch(word -> isSpelled(word, said.spelled())));
    }

    private static boolean isSpelled(String typed, Set<String> spelled) {
        return spelled.contains(typed) || spelled.stream().anyMatch(word -> resembles(typed, word));
    }

    private static boolean resembles(String typed, String word) {
        int tolerance = Spelling.tolerance(typed);
        return tolerance > 0
                && word.regionMatches(0, typed, 0, RIGHT_LETTERS)
                && Spelling.typos(typed, word, tolerance) <= tolerance;
    }
}
