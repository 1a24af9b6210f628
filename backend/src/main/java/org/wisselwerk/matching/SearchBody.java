package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.place.Point;

/** The one request that a search sends to Elasticsearch. */
final class SearchBody {

    /** So many are ranked by what they are worth; behind them the order of retrieval holds. */
    static final int RANKED = 300;

    private static final int COUNTED = 10_000;

    /** More than all other points together: who says what is filtered on comes before who says nothing. */
    private static final double SAID = 10_000;

    private final QuestionClauses questions;

    SearchBody(QuestionClauses questions) {
        this.questions = questions;
    }

    /** What of a listing an answer brings. */
    enum Part {
        FACTS,
        CARD;

        void askedOf(ObjectNode body) {
            switch (this) {
                case FACTS ->
                    body.put("_source", false).putArray("stored_fields").add("facts");
                case CARD -> body.putArray("_source").add("card");
            }
        }
    }

    /** Which piece of the results, and what of each. */
    record Window(int from, int size, Part part, boolean facets) {}

    ObjectNode of(Search search, @Nullable Understood understood, LocalDate today, Window window) {
        ObjectNode body = Json.object();
        body.put("from", window.from()).put("size", window.size());
        window.part().askedOf(body);
        body.put("track_total_hits", COUNTED);
        body.set("query", query(search, understood, today));
        Map<Facet, ObjectNode> byFacet = FilterClauses.byFacet(search.filters());
        if (!byFacet.isEmpty()) {
            body.set("post_filter", Clauses.all(byFacet.values()));
        }
        if (window.facets()) {
            body.set("aggs", facets(byFacet));
        }
        body.set("sort", sort(search, understood));
        return body;
    }

    private ObjectNode query(Search search, @Nullable Understood understood, LocalDate today) {
        List<ObjectNode> filter = new ArrayList<>(FilterClauses.open(today));
        filter.addAll(FilterClauses.fixed(search.filters()));
        ArrayNode about = understood == null ? Json.array() : questions.about(understood);
        ArrayNode points = Json.array();
        List<ObjectNode> said = FilterClauses.said(search.filters());
        if (!said.isEmpty()) {
            points.add(Clauses.worth(SAID, Clauses.all(said)));
        }
        // Another order than relevance takes no points but those, so that they stand before it.
        Understood scored = search.sorting() == Sorting.RELEVANCE ? understood : null;
        if (scored == null && !about.isEmpty()) {
            filter.add(Clauses.named("about", about));
        }
        ObjectNode query = Clauses.all(filter);
        ObjectNode bool = (ObjectNode) query.get("bool");
        if (scored != null) {
            if (!about.isEmpty()) {
                bool.putArray("must").add(Clauses.named("about", about));
            }
            points.addAll(questions.wishes(scored.question()));
        }
        if (!points.isEmpty()) {
            bool.set("should", points);
            bool.put("minimum_should_match", 0);
        }
        return query;
    }

    /** Each facet counts under all filters but its own, so that a value can be told from those chosen beside it. */
    private static ObjectNode facets(Map<Facet, ObjectNode> byFacet) {
        ObjectNode aggregations = Json.object();
        for (Facet facet : Facet.values()) {
            List<ObjectNode> others = byFacet.entrySet().stream()
                    .filter(entry -> entry.getKey() != facet)
                    .map(Map.Entry::getValue)
                    .toList();
            ObjectNode aggregation = aggregations.putObject(facet.code());
            aggregation.set("filter", Clauses.all(others));
            ObjectNode inner = aggregation.putObject("aggs");
            inner.putObject("values")
                    .putObject("terms")
                    .put("field", facet.field().indexed())
                    .put("size", facet.size());
            inner.putObject("empty")
                    .putObject("missing")
                    .put("field", facet.field().indexed());
        }
        return aggregations;
    }

    private static ArrayNode sort(Search search, @Nullable Understood understood) {
        ArrayNode sort = Json.array();
        if (!FilterClauses.said(search.filters()).isEmpty()) {
            sort.add("_score");
        }
        switch (search.sorting()) {
            case RELEVANCE -> {
                if (understood == null || understood.question().isEmpty()) {
                    by(sort, "published_at", "desc");
                } else if (sort.isEmpty()) {
                    sort.add("_score");
                }
            }
            case NEWEST -> by(sort, "published_at", "desc");
            case START -> by(sort, "from", "asc");
            case DISTANCE -> {
                Point centre = centre(search, understood);
                if (centre == null) {
                    by(sort, "published_at", "desc");
                } else {
                    ObjectNode distance = sort.addObject().putObject("_geo_distance");
                    distance.putObject("point").put("lat", centre.lat()).put("lon", centre.lon());
                    distance.put("order", "asc").put("unit", "km");
                }
            }
        }
        by(sort, "id", "asc");
        return sort;
    }

    /** From where distances are told: the filter's centre, else the place in the words. */
    static @Nullable Point centre(Search search, @Nullable Understood understood) {
        Point near = search.filters().near();
        if (near != null) {
            return near;
        }
        return understood == null || understood.question().place() == null
                ? null
                : understood.question().place().point();
    }

    private static void by(ArrayNode sort, String field, String order) {
        sort.addObject().putObject(field).put("order", order);
    }
}
