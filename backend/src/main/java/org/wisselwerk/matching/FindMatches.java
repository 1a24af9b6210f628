package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Kinds;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.place.Point;

/** Finds who fits a listing, best first, with the reasons. */
@Singleton
class FindMatches {

    private static final double NEAR_POINTS = 4;
    private static final double NEAR_KM = 20;

    private final Profiles profiles;
    private final Retrieval retrieval;
    private final Clock clock;

    FindMatches(Profiles profiles, Retrieval retrieval, Clock clock) {
        this.profiles = profiles;
        this.retrieval = retrieval;
        this.clock = clock;
    }

    sealed interface Outcome {
        /** @param total of all pages */
        record Matches(List<Matched> page, long total) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    record Matched(CardFormat.Card card, double distanceKm, Match match) {}

    private record Candidate(String id, Facts facts, Match match, double mutual) {}

    /**
     * @param minScore 0 to 100; what fits less is left out
     * @throws SearchEngine.Away when the search engine does not answer
     */
    Outcome find(Knowledge knowledge, Caller caller, UUID id, int offset, int size, double minScore) {
        Profile profile = profiles.of(List.of(id)).stream().findFirst().orElse(null);
        if (profile == null) {
            return new Outcome.NotFound();
        }
        boolean reads = caller.admin()
                || caller.memberOf(profile.listing().organisationId())
                || (profile.visible() && caller.watches(profile.listing().sectors()));
        if (!reads) {
            return profile.visible() ? new Outcome.NotAllowed() : new Outcome.NotFound();
        }
        Facts asker = knowledge.facts().read(profile);
        List<Candidate> candidates = candidates(knowledge, profile, asker, minScore);
        List<Candidate> page =
                candidates.subList(Math.min(offset, candidates.size()), Math.min(offset + size, candidates.size()));
        Map<String, CardFormat.Card> cards =
                retrieval.cards(page.stream().map(Candidate::id).toList());
        List<Matched> matched = new ArrayList<>(page.size());
        for (Candidate candidate : page) {
            CardFormat.Card card = cards.get(candidate.id());
            if (card != null) {
                matched.add(new Matched(card, distance(asker, candidate.facts()), candidate.match()));
            }
        }
        return new Outcome.Matches(matched, candidates.size());
    }

    private List<Candidate> candidates(Knowledge knowledge, Profile profile, Facts asker, double minScore) {
        Ranking ranking = knowledge.ranking();
        LocalDate today = LocalDate.now(clock);
        List<Candidate> candidates = new ArrayList<>();
        for (Retrieval.Hit hit :
                retrieval.search(body(knowledge, profile, asker, today)).hits()) {
            Facts facts = hit.facts();
            Match match = ranking.judge(asker, facts, today);
            if (!match.excluded() && match.score() >= minScore) {
                candidates.add(new Candidate(hit.id(), facts, match, ranking.mutual(asker, facts, today)));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::mutual)
                .reversed()
                .thenComparingInt(candidate -> candidate.facts().standing().timesAsked())
                .thenComparing(Candidate::id));
        return candidates;
    }

    /** Opposite direction, a kind that serves, not our own; then three hundred by what they are about and how near. */
    private ObjectNode body(Knowledge knowledge, Profile profile, Facts asker, LocalDate today) {
        List<ObjectNode> filter = new ArrayList<>(FilterClauses.open(today));
        filter.add(Clauses.term("direction", asker.direction().opposite().name()));
        filter.add(Clauses.terms("kind", Json.codes(Kinds.serving(asker.kind()), Kind::name)));
        filter.add(Clauses.not(
                Clauses.term("organisation", profile.listing().organisationId().toString())));
        ObjectNode query = Clauses.all(filter);
        ArrayNode should = knowledge.questions().about(asker.wording());
        Point point = asker.where().point();
        if (point != null) {
            should.add(Clauses.nearness(point, NEAR_KM, NEAR_POINTS));
        }
        ObjectNode bool = (ObjectNode) query.get("bool");
        bool.set("should", should);
        bool.put("minimum_should_match", 0);
        ObjectNode body = Json.object();
        body.put("size", SearchBody.RANKED).put("track_total_hits", false);
        SearchBody.Part.FACTS.askedOf(body);
        body.set("query", query);
        ArrayNode sort = body.putArray("sort");
        sort.add("_score");
        sort.addObject().putObject("id").put("order", "asc");
        return body;
    }

    private static double distance(Facts one, Facts other) {
        Point here = one.where().point();
        Point there = other.where().point();
        return here == null || there == null ? Double.NaN : Math.round(here.kilometresTo(there) * 10) / 10.0;
    }
}
