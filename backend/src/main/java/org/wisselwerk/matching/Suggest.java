package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;

/** Completions of what is being typed: trades and things, places, organisations. */
@Singleton
class Suggest {

    private static final int MOST = 10;
    private static final int CONCEPTS = 6;
    private static final int PLACES = 4;
    private static final int ORGANISATIONS = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final KnowledgeInForce knowledge;
    private final Places places;
    private final Retrieval retrieval;
    private final Clock clock;

    Suggest(KnowledgeInForce knowledge, Places places, Retrieval retrieval, Clock clock) {
        this.knowledge = knowledge;
        this.places = places;
        this.retrieval = retrieval;
        this.clock = clock;
    }

    enum Type {
        CONCEPT,
        PLACE,
        ORGANISATION
    }

    record Item(Type type, String id, String text, @Nullable String detail) {}

    record Answer(List<Item> items, boolean degraded) {}

    Answer complete(String typed, Language language) {
        String text = typed.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return new Answer(List.of(), false);
        }
        List<Item> items = new ArrayList<>(concepts(knowledge.current().vocabulary(), Folding.fold(text), language));
        places.startingWith(text, PLACES)
                .forEach(place -> items.add(new Item(Type.PLACE, place.postcode(), place.name(), place.postcode())));
        boolean degraded = false;
        try {
            items.addAll(organisations(text));
        } catch (SearchEngine.Away e) {
            degraded = true;
        }
        return new Answer(items.stream().limit(MOST).toList(), degraded);
    }

    /** Labels that start so, the shortest first; then those with a word that starts so; else a corrected word. */
    private static List<Item> concepts(Vocabulary vocabulary, String folded, Language language) {
        Map<String, Item> found = new LinkedHashMap<>();
        Stream.concat(
                        matching(vocabulary, language, label -> label.startsWith(folded)),
                        matching(vocabulary, language, label -> label.contains(" " + folded)))
                .forEach(item -> found.putIfAbsent(item.id(), item));
        if (found.isEmpty()) {
            vocabulary
                    .tagger()
                    .correction(folded)
                    .ifPresent(word -> matching(vocabulary, language, word::equals)
                            .forEach(item -> found.putIfAbsent(item.id(), item)));
        }
        return found.values().stream().limit(CONCEPTS).toList();
    }

    private static Stream<Item> matching(
            Vocabulary vocabulary, Language language, java.util.function.Predicate<String> test) {
        return vocabulary.concepts().stream()
                .flatMap(concept -> concept.labels().stream()
                        .filter(label -> test.test(Folding.fold(label.text())))
                        .map(label -> item(concept, label, language)))
                .sorted(java.util.Comparator.comparingInt(
                                (Item item) -> item.text().length())
                        .thenComparing(Item::text));
    }

    private static Item item(Concept concept, Label label, Language language) {
        String preferred = concept.label(language);
        String detail = preferred.equals(label.text()) ? null : preferred;
        return new Item(Type.CONCEPT, concept.id(), label.text(), detail);
    }

    private List<Item> organisations(String text) {
        ObjectNode prefix = Json.object();
        prefix.putObject("match_phrase_prefix").put("organisation_name", text);
        List<ObjectNode> filter = new ArrayList<>(FilterClauses.open(LocalDate.now(clock)));
        filter.add(prefix);
        ObjectNode body = Json.object();
        body.put("size", ORGANISATIONS).put("track_total_hits", false);
        SearchBody.Part.CARD.askedOf(body);
        body.set("query", Clauses.all(filter));
        body.putObject("collapse").put("field", "organisation");
        return retrieval.search(body).hits().stream()
                .map(hit -> hit.card().card().organisation())
                .map(one -> new Item(Type.ORGANISATION, one.id().toString(), one.name(), one.municipality()))
                .toList();
    }
}
