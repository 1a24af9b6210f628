package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.wisselwerk.matching.rank.Facts;

/** Asks Elasticsearch and reads its answers. */
@Singleton
class Retrieval {

    private static final String SEARCH = "/" + ListingIndex.ALIAS + "/_search";
    /** As searches see them; the newest of all would be looked for in what is not searchable yet. */
    private static final String GET_MANY = "/" + ListingIndex.ALIAS + "/_mget?realtime=false";

    private static final int NOT_FOUND = 404;

    private final SearchEngine engine;

    Retrieval(SearchEngine engine) {
        this.engine = engine;
    }

    /** A hit: its facts or its card, as was asked for. */
    record Hit(String id, JsonNode hit) {

        Facts facts() {
            return FactsFormat.read(hit.path("fields").path("facts").path(0).asText());
        }

        /** Is it here for what the words mean or say, and not only for the kind that was named beside them? */
        boolean isAboutTheWords() {
            for (JsonNode clause : hit.path("matched_queries")) {
                if (QuestionClauses.ABOUT_THE_WORDS.contains(clause.asText())) {
                    return true;
                }
            }
            return false;
        }

        CardFormat.Card card() {
            return CardFormat.read(hit.path("_source").path("card"));
        }
    }

    /** @param counts documents of each aggregation that was asked for, by its name */
    record Answer(
            List<Hit> hits,
            long total,
            boolean lowerBound,
            Map<Facet, Found.Counts> facets,
            Map<String, Long> counts) {}

    /** @throws SearchEngine.Away when there is no answer, or no index yet */
    Answer search(ObjectNode body) {
        JsonNode answer = engine.ask(SEARCH, body);
        if (answer.path("status").asInt() == NOT_FOUND) {
            throw new SearchEngine.Away("there is no index yet", null);
        }
        List<Hit> hits = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> hits.add(new Hit(Json.required(hit, "_id"), hit)));
        JsonNode total = answer.path("hits").path("total");
        return new Answer(
                hits,
                total.path("value").asLong(),
                "gte".equals(total.path("relation").asText()),
                facets(answer.path("aggregations")),
                counts(answer.path("aggregations")));
    }

    /** The cards of these listings, in their order; one that has gone is left out. */
    Map<String, CardFormat.Card> cards(List<String> ids) {
        Map<String, CardFormat.Card> cards = new HashMap<>();
        if (ids.isEmpty()) {
            return cards;
        }
        ObjectNode body = Json.object();
        ArrayNode docs = body.putArray("docs");
        for (String id : ids) {
            docs.addObject().put("_id", id).putArray("_source").add("card");
        }
        engine.ask(GET_MANY, body).path("docs").forEach(document -> {
            if (document.path("found").asBoolean()) {
                cards.put(
                        Json.required(document, "_id"),
                        CardFormat.read(document.path("_source").path("card")));
            }
        });
        return cards;
    }

    private static Map<String, Long> counts(JsonNode aggregations) {
        Map<String, Long> counts = new HashMap<>();
        aggregations
                .properties()
                .forEach(one -> counts.put(
                        one.getKey(), one.getValue().path("doc_count").asLong()));
        return counts;
    }

    private static Map<Facet, Found.Counts> facets(JsonNode aggregations) {
        Map<Facet, Found.Counts> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            JsonNode aggregation = aggregations.path(facet.code());
            SequencedMap<String, Long> said = new LinkedHashMap<>();
            aggregation
                    .path("values")
                    .path("buckets")
                    .forEach(bucket -> said.put(
                            bucket.path("key").asText(),
                            bucket.path("doc_count").asLong()));
            facets.put(
                    facet,
                    new Found.Counts(
                            said, aggregation.path("empty").path("doc_count").asLong()));
        }
        return facets;
    }
}
