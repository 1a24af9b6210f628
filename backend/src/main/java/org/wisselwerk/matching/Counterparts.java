package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Kinds;
import org.wisselwerk.place.Point;

/** Brings the listings that may serve one: the other direction, a kind that serves, of others, and not over. */
@Singleton
class Counterparts {

    private static final double NEAR_POINTS = 4;
    private static final double NEAR_KM = 20;
    private static final String DISMISSED = "dismissed";

    private final Retrieval retrieval;

    Counterparts(Retrieval retrieval) {
        this.retrieval = retrieval;
    }

    /** Of those that were dismissed, none or nothing else. */
    enum Which {
        WANTED,
        DISMISSED
    }

    /** @param facts those of the listing {@code id}, as the index has them */
    record Candidate(String id, Facts facts) {}

    /** @param dismissed how many that are dismissed would else be among them */
    record Found(List<Candidate> candidates, long dismissed) {

        /** There may be more than these. */
        boolean isFull() {
            return candidates.size() == SearchBody.RANKED;
        }
    }

    /**
     * Three hundred at most, by what they are about and how near.
     *
     * @throws SearchEngine.Away when the search engine does not answer
     */
    Found of(Knowledge knowledge, Profile profile, Facts asker, LocalDate today, Set<UUID> dismissed, Which which) {
        ObjectNode query = query(knowledge, profile, asker, today, List.of());
        Point point = asker.where().point();
        if (point != null) {
            ((ArrayNode) query.at("/bool/should")).add(Clauses.nearness(point, NEAR_KM, NEAR_POINTS));
        }
        ObjectNode body = body(query);
        ObjectNode among = Clauses.terms("id", Json.codes(dismissed, UUID::toString));
        if (which == Which.DISMISSED) {
            body.set("post_filter", among);
        } else if (!dismissed.isEmpty()) {
            // After the query, so that those left out are counted by it and those left are still three hundred.
            body.set("post_filter", Clauses.not(among));
        }
        if (!dismissed.isEmpty()) {
            body.putObject("aggs").putObject(DISMISSED).set("filter", among);
        }
        Retrieval.Answer answer = retrieval.search(body);
        return new Found(candidates(answer), answer.counts().getOrDefault(DISMISSED, 0L));
    }

    /** Three hundred at most between two distances from the asker, by what they are about alone. */
    List<Candidate> between(
            Knowledge knowledge,
            double fromKm,
            double toKm,
            Profile profile,
            Facts asker,
            LocalDate today,
            Set<UUID> dismissed) {
        Point point = asker.where().point();
        if (point == null) {
            return List.of();
        }
        List<JsonNode> ring = List.of(
                Clauses.within(point, toKm),
                Clauses.not(Clauses.within(point, fromKm)),
                Clauses.not(Clauses.terms("id", Json.codes(dismissed, UUID::toString))));
        return candidates(retrieval.search(body(query(knowledge, profile, asker, today, ring))));
    }

    private static ObjectNode query(
            Knowledge knowledge, Profile profile, Facts asker, LocalDate today, List<JsonNode> further) {
        List<JsonNode> filter = new ArrayList<>(FilterClauses.open(today));
        filter.add(Clauses.term("direction", asker.direction().opposite().name()));
        filter.add(Clauses.terms("kind", Json.codes(Kinds.serving(asker.kind()), Kind::name)));
        filter.add(Clauses.not(
                Clauses.term("organisation", profile.listing().organisationId().toString())));
        filter.addAll(further);
        ObjectNode query = Clauses.all(filter);
        ObjectNode bool = (ObjectNode) query.get("bool");
        bool.set("should", knowledge.questions().about(asker.wording()));
        bool.put("minimum_should_match", 0);
        return query;
    }

    private static ObjectNode body(ObjectNode query) {
        ObjectNode body = Json.object();
        body.put("size", SearchBody.RANKED).put("track_total_hits", false);
        SearchBody.Part.FACTS.askedOf(body);
        body.set("query", query);
        ArrayNode sort = body.putArray("sort");
        sort.add("_score");
        sort.addObject().putObject("id").put("order", "asc");
        return body;
    }

    private static List<Candidate> candidates(Retrieval.Answer answer) {
        // Some hundreds, a tenth of a millisecond each: on all cores, as the node that found them is idle meanwhile.
        return answer.hits().parallelStream()
                .map(hit -> new Candidate(hit.id(), hit.facts()))
                .toList();
    }
}
