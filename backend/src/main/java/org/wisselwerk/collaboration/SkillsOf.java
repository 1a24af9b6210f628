package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** The competences that a collaboration is about: those of its listings, each once, as concepts where they are known. */
@Singleton
class SkillsOf {

    /** Below this, a concept is but a part of a word. */
    private static final double SURE = 0.8;

    private final VocabularyInForce vocabularies;

    SkillsOf(VocabularyInForce vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Those that both listings name come first; what no concept stands for is called as it was typed. */
    List<Words> of(Collection<Listing> listings) {
        Vocabulary vocabulary = vocabularies.current();
        Map<String, Words> named = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Listing listing : listings) {
            skills(listing.content(), vocabulary).forEach((key, words) -> {
                named.putIfAbsent(key, words);
                times.merge(key, 1, Integer::sum);
            });
        }
        List<String> keys = new ArrayList<>(named.keySet());
        keys.sort(Comparator.comparing(times::get, Comparator.reverseOrder()));
        return keys.stream().map(named::get).map(Objects::requireNonNull).toList();
    }

    private static Map<String, Words> skills(ListingContent content, Vocabulary vocabulary) {
        Language language = Language.of(content.language());
        Map<String, Words> skills = new LinkedHashMap<>();
        for (String typed : content.competences()) {
            Optional<Concept> concept = concept(typed, language, vocabulary);
            skills.putIfAbsent(
                    concept.map(Concept::id).orElse(typed.strip().toLowerCase(Locale.ROOT)),
                    concept.map(SkillsOf::words).orElseGet(() -> new Words(typed, typed, typed)));
        }
        return skills;
    }

    /** The concept that all of the words together are a name of; words beside it say more than it does. */
    private static Optional<Concept> concept(String typed, Language language, Vocabulary vocabulary) {
        var tokens = vocabulary.analysis().analyse(typed, language);
        return vocabulary.tagger().tag(tokens, language).stream()
                .filter(tag -> tag.certainty() >= SURE && tag.from() == 0 && tag.to() == tokens.size())
                .map(Tag::concept)
                .findFirst();
    }

    private static Words words(Concept concept) {
        return new Words(
                capital(concept.label(Language.NL)),
                capital(concept.label(Language.EN)),
                capital(concept.label(Language.FR)));
    }

    private static String capital(String label) {
        return Stream.of(label)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
                .findFirst()
                .orElse(label);
    }
}
