package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** The sectors of the concepts that a listing names, in its title and its competences. */
@Singleton
class SpokenSectors {

    /** Below this, a concept is but a part of a word. */
    private static final double SURE = 0.8;

    private final VocabularyInForce vocabularies;

    SpokenSectors(VocabularyInForce vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** In the order of their declaration; empty when it names no concept of a sector. */
    List<Sector> of(ListingContent content) {
        Vocabulary vocabulary = vocabularies.current();
        Language language = Language.of(content.language());
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        add(content.title(), language, vocabulary, sectors);
        content.competences().forEach(competence -> add(competence, language, vocabulary, sectors));
        return List.copyOf(sectors);
    }

    private static void add(String text, Language language, Vocabulary vocabulary, Set<Sector> sectors) {
        for (Tag tag : vocabulary.tagger().tag(vocabulary.analysis().analyse(text, language), language)) {
            if (tag.certainty() >= SURE) {
                sectors.addAll(tag.concept().sectors());
            }
        }
    }
}
