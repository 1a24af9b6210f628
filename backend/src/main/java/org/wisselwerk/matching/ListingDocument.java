package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;

/** What the index holds of a listing: fields to find it by, the facts to rank it by, the card to show. */
@Singleton
class ListingDocument {

    /** From here on a concept or word counts as said on purpose, in the title or among the competences. */
    private static final double FIRM = 0.75;

    private final KnowledgeInForce knowledge;
    private final Places places;

    ListingDocument(KnowledgeInForce knowledge, Places places) {
        this.knowledge = knowledge;
        this.places = places;
    }

    ObjectNode of(Profile profile) {
        Listing listing = profile.listing();
        ListingContent content = listing.content();
        ObjectNode document = Json.object();
        document.put("id", listing.id().toString());
        document.put("visible", profile.visible());
        document.put("source", listing.source());
        document.put("organisation", listing.organisationId().toString());
        document.put("organisation_name", profile.organisation().name());
        document.put("direction", content.direction().name());
        document.put("kind", content.kind().name());
        document.set("study_domain", Json.codes(content.studyDomains(), StudyDomain::code));
        document.set("finality", Json.codes(content.finality(), Finality::code));
        ArrayNode grades = document.putArray("grade");
        content.grades().forEach(grades::add);
        document.put("special_needs", content.specialNeeds());
        document.put("language", content.language());
        Instant published = listing.publishedAt();
        document.put("published_at", published == null ? null : published.toString());
        where(document, listing);
        when(document, content.period());
        Facts facts = knowledge.current().facts().read(profile);
        words(document, facts, content);
        // A stored field of its own: to rank three hundred, the engine need not take their sources apart.
        document.put("facts", FactsFormat.write(facts).toString());
        document.set("card", CardFormat.write(profile));
        return document;
    }

    private void where(ObjectNode document, Listing listing) {
        document.put("province", listing.province());
        String postcode = listing.content().postcode();
        String municipality = postcode == null
                ? null
                : places.byPostcode(postcode).map(Place::municipality).orElse(null);
        document.put("municipality", municipality);
        if (listing.point() != null) {
            document.putObject("point")
                    .put("lat", listing.point().lat())
                    .put("lon", listing.point().lon());
        }
    }

    /** An open end stays empty: filters take an empty one as "still", a missing period as "not said". */
    private static void when(ObjectNode document, @org.jspecify.annotations.Nullable Period period) {
        boolean said = period != null && (period.from() != null || period.to() != null);
        document.put("has_period", said);
        if (said && period != null) {
            document.put("from", period.from() == null ? null : period.from().toString());
            document.put("to", period.to() == null ? null : period.to().toString());
        }
    }

    private static void words(ObjectNode document, Facts facts, ListingContent content) {
        Map<String, Double> concepts = facts.wording().concepts();
        document.set("firm_concepts", Json.texts(keys(concepts, firmness -> firmness >= FIRM)));
        document.set("concepts", Json.texts(concepts.keySet().stream().sorted().toList()));
        Map<String, Double> words = facts.wording().words();
        document.put("firm_words", String.join(" ", keys(words, firmness -> firmness >= FIRM)));
        document.put("words", String.join(" ", keys(words, firmness -> firmness < FIRM)));
        document.put(
                "exact",
                content.title() + "\n" + String.join("\n", content.competences()) + "\n" + content.description() + "\n"
                        + (content.municipality() == null ? "" : content.municipality()));
    }

    private static List<String> keys(Map<String, Double> values, DoublePredicate wanted) {
        return values.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
