package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.Completion;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;

/**
 * Completions of what is being typed: trades and things, places, organisations. What begins so comes first, then what
 * would without one typing error; of both, a share is kept for each of the three.
 */
@Singleton
class Suggest {

    private static final int MOST = 10;
    private static final int CONCEPTS = 5;
    private static final int PLACES = 3;
    private static final int ORGANISATIONS = 2;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final KnowledgeInForce knowledge;
    private final Places places;
    private final SuggestOrganisations organisations;

    Suggest(KnowledgeInForce knowledge, Places places, SuggestOrganisations organisations) {
        this.knowledge = knowledge;
        this.places = places;
        this.organisations = organisations;
    }

    enum Type {
        CONCEPT,
        PLACE,
        ORGANISATION
    }

    /** @param detail the label that was typed where another one is shown; the postcode; the municipality */
    record Item(Type type, String id, String text, @Nullable String detail) {}

    record Answer(List<Item> items, boolean degraded) {}

    /** What begins as it was typed, and what nearly does. */
    record Likely(List<Item> exact, List<Item> near) {}

    Answer complete(String typed, Language language) {
        String text = typed.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return new Answer(List.of(), false);
        }
        Likely concepts = concepts(text, language);
        Likely towns = new Likely(items(places.startingWith(text, MOST)), items(places.startingLike(text, PLACES)));
        Likely companies = new Likely(List.of(), List.of());
        boolean degraded = false;
        try {
            companies = organisations.complete(text);
        } catch (SearchEngine.Away e) {
            degraded = true;
        }
        return new Answer(shared(concepts, towns, companies), degraded);
    }

    private static List<Item> shared(Likely concepts, Likely places, Likely organisations) {
        Set<Item> items = new LinkedHashSet<>();
        for (boolean exact : new boolean[] {true, false}) {
            List<Item> first = exact ? concepts.exact() : concepts.near();
            List<Item> second = exact ? places.exact() : places.near();
            List<Item> third = exact ? organisations.exact() : organisations.near();
            first.stream().limit(CONCEPTS).forEach(items::add);
            second.stream().limit(PLACES).forEach(items::add);
            third.stream().limit(ORGANISATIONS).forEach(items::add);
            items.addAll(first);
            items.addAll(second);
            items.addAll(third);
        }
        return items.stream().limit(MOST).toList();
    }

    private Likely concepts(String text, Language language) {
        Likely likely = new Likely(new ArrayList<>(), new ArrayList<>());
        for (Completion found : knowledge.current().vocabulary().completions().of(text, language, MOST)) {
            String preferred = found.concept().label(language);
            String written = found.label().text();
            boolean same = Folding.fold(preferred).equals(Folding.fold(written));
            Item item = new Item(Type.CONCEPT, found.concept().id(), preferred, same ? null : written);
            (found.exact() ? likely.exact() : likely.near()).add(item);
        }
        return likely;
    }

    private static List<Item> items(List<Place> places) {
        return places.stream()
                .map(place -> new Item(Type.PLACE, place.postcode(), place.name(), place.postcode()))
                .toList();
    }
}
