package org.wisselwerk.matching;

import java.time.Clock;
import org.wisselwerk.matching.rank.Bounds;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.rank.SearchRanking;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.matching.words.QueryReader;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * All that search and matching make of one and the same vocabulary. Whoever answers a request takes it once, at the
 * edge, so that no answer is half of the old and half of the new. Immutable.
 */
record Knowledge(
        Vocabulary vocabulary,
        QueryReader queries,
        FactsReader facts,
        FindableReader findables,
        Ranking ranking,
        Bounds bounds,
        SearchRanking searchRanking,
        QuestionClauses questions,
        SearchBody bodies,
        Explanations explanations) {

    static Knowledge of(Vocabulary vocabulary, Places places, Clock clock) {
        QuestionClauses questions = new QuestionClauses(vocabulary);
        return new Knowledge(
                vocabulary,
                new QueryReader(vocabulary, places, clock),
                new FactsReader(new ListingReader(vocabulary)),
                new FindableReader(vocabulary.analysis(), places),
                new Ranking(vocabulary),
                new Bounds(vocabulary),
                new SearchRanking(vocabulary),
                questions,
                new SearchBody(questions),
                new Explanations(vocabulary));
    }
}
