package org.wisselwerk.matching;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.rank.SearchRanking;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.matching.words.QueryReader;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.Vocabulary;

/** The pure parts as beans; the vocabulary is read once. */
@Factory
class MatchingFactory {

    @Singleton
    ListingReader listingReader(Vocabulary vocabulary) {
        return new ListingReader(vocabulary);
    }

    @Singleton
    QueryReader queryReader(Vocabulary vocabulary, Places places) {
        return new QueryReader(vocabulary, places);
    }

    @Singleton
    Ranking ranking(Vocabulary vocabulary) {
        return new Ranking(vocabulary);
    }

    @Singleton
    SearchRanking searchRanking(Vocabulary vocabulary) {
        return new SearchRanking(vocabulary);
    }
}
