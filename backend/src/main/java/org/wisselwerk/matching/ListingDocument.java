package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.matching.gate.Field;
import org.wisselwerk.matching.gate.Findable;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.words.Tagged;
import org.wisselwerk.place.Point;

/** What the index holds of a listing: fields to find it by, the facts to rank it by, the card to show. */
@Singleton
class ListingDocument {

    /** From here on a concept or word counts as said on purpose, in the title or among the competences. */
    private static final double FIRM = 0.75;

    private final KnowledgeInForce knowledge;

    ListingDocument(KnowledgeInForce knowledge) {
        this.knowledge = knowledge;
    }

    ObjectNode of(Profile profile) {
        Listing listing = profile.listing();
        Knowledge known = knowledge.current();
        Tagged description = known.facts().description(profile);
        Facts facts = known.facts().read(profile, description);
        Findable findable = known.findables().read(profile, facts);
        ObjectNode document = Json.object();
        document.put("id", listing.id().toString());
        document.put("visible", profile.visible());
        document.put("name_beginnings", NameBeginnings.of(profile.organisation().name()));
        document.put("language", listing.content().language());
        Instant published = listing.publishedAt();
        document.put("published_at", published == null ? null : published.toString());
        for (Field field : Field.values()) {
            document.set(field.indexed(), Json.texts(new TreeSet<>(findable.said(field))));
        }
        where(document, findable.point());
        when(document, findable);
        words(document, facts, findable.words());
        // A stored field of its own: to rank three hundred, the engine need not take their sources apart.
        document.put("facts", FactsFormat.write(facts));
        boolean namesConcepts = !facts.wording().concepts().isEmpty();
        document.set("card", CardFormat.write(profile, namesConcepts, description, known.vocabulary()));
        return document;
    }

    private static void where(ObjectNode document, @Nullable Point point) {
        if (point != null) {
            document.putObject("point").put("lat", point.lat()).put("lon", point.lon());
        }
    }

    /** An open end stays empty: filters take an empty one as "still", a missing period as "not said". */
    private static void when(ObjectNode document, Findable findable) {
        LocalDate from = findable.from();
        LocalDate to = findable.to();
        document.put("has_period", from != null || to != null);
        document.put("from", from == null ? null : from.toString());
        document.put("to", to == null ? null : to.toString());
    }

    private static void words(ObjectNode document, Facts facts, Findable.Words said) {
        Map<String, Double> concepts = facts.wording().concepts();
        document.set("firm_concepts", Json.texts(keys(concepts, firmness -> firmness >= FIRM)));
        Map<String, Double> words = facts.wording().words();
        document.put("firm_words", String.join(" ", keys(words, firmness -> firmness >= FIRM)));
        document.put("words", String.join(" ", keys(words, firmness -> firmness < FIRM)));
        document.put("names", String.join(" ", new TreeSet<>(said.names())));
        document.put("spelled", String.join(" ", new TreeSet<>(said.spelled())));
    }

    private static List<String> keys(Map<String, Double> values, DoublePredicate wanted) {
        return values.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
