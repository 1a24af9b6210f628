package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.wisselwerk.place.Point;

/** The few clauses of Elasticsearch that searches are made of. */
final class Clauses {

    private Clauses() {}

    static ObjectNode term(String field, String value) {
        ObjectNode clause = Json.object();
        clause.putObject("term").put(field, value);
        return clause;
    }

    static ObjectNode term(String field, boolean value) {
        ObjectNode clause = Json.object();
        clause.putObject("term").put(field, value);
        return clause;
    }

    static ObjectNode terms(String field, ArrayNode values) {
        ObjectNode clause = Json.object();
        clause.putObject("terms").set(field, values);
        return clause;
    }

    static ObjectNode exists(String field) {
        ObjectNode clause = Json.object();
        clause.putObject("exists").put("field", field);
        return clause;
    }

    /** The clause, or the field is empty. */
    static ObjectNode orEmpty(JsonNode clause, String field) {
        return any(clause, not(exists(field)));
    }

    static ObjectNode not(JsonNode clause) {
        ObjectNode bool = Json.object();
        bool.putObject("bool").putArray("must_not").add(clause);
        return bool;
    }

    static ObjectNode any(JsonNode... clauses) {
        ObjectNode bool = Json.object();
        ObjectNode inner = bool.putObject("bool");
        ArrayNode should = inner.putArray("should");
        for (JsonNode clause : clauses) {
            should.add(clause);
        }
        inner.put("minimum_should_match", 1);
        return bool;
    }

    static ObjectNode all(Collection<? extends JsonNode> filters) {
        ObjectNode bool = Json.object();
        ArrayNode filter = bool.putObject("bool").putArray("filter");
        filters.forEach(filter::add);
        return bool;
    }

    /** Worth a fixed number of points. */
    static ObjectNode worth(double points, JsonNode filter) {
        ObjectNode clause = Json.object();
        ObjectNode inner = clause.putObject("constant_score");
        inner.set("filter", filter);
        inner.put("boost", points);
        return clause;
    }

    static ObjectNode match(String field, String words, double boost) {
        ObjectNode clause = Json.object();
        clause.putObject("match").putObject(field).put("query", words).put("boost", boost);
        return clause;
    }

    static ObjectNode within(Point centre, double km) {
        ObjectNode clause = Json.object();
        ObjectNode inner = clause.putObject("geo_distance").put("distance", km + "km");
        inner.putObject("point").put("lat", centre.lat()).put("lon", centre.lon());
        return clause;
    }

    /** The nearer the better: half of the points at the pivot. */
    static ObjectNode nearness(Point centre, double pivotKm, double points) {
        ObjectNode clause = Json.object();
        ObjectNode inner = clause.putObject("distance_feature").put("field", "point");
        inner.putObject("origin").put("lat", centre.lat()).put("lon", centre.lon());
        inner.put("pivot", pivotKm + "km").put("boost", points);
        return clause;
    }

    /** A group under a name, so that an answer can tell what matched. */
    static ObjectNode named(String name, ArrayNode should) {
        ObjectNode bool = Json.object();
        bool.putObject("bool").put("_name", name).put("minimum_should_match", 1).set("should", should);
        return bool;
    }

    static ObjectNode nothing() {
        ObjectNode clause = Json.object();
        clause.putObject("match_none");
        return clause;
    }
}
