package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.feedback.Dismissal;
import org.wisselwerk.matching.feedback.Dismissals;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.place.Point;
import org.wisselwerk.platform.Paging;

/** Finds who fits a listing, best first, with the reasons. */
@Singleton
class FindMatches {

    private final MatchAccess access;
    private final Counterparts counterparts;
    private final Dismissals dismissals;
    private final Retrieval retrieval;
    private final Clock clock;

    FindMatches(
            MatchAccess access, Counterparts counterparts, Dismissals dismissals, Retrieval retrieval, Clock clock) {
        this.access = access;
        this.counterparts = counterparts;
        this.dismissals = dismissals;
        this.retrieval = retrieval;
        this.clock = clock;
    }

    sealed interface Outcome {
        /**
         * @param total of all pages
         * @param dismissed how many more there would be if none had been dismissed
         */
        record Matches(List<Matched> page, long total, long dismissed) implements Outcome {}

        record Refused(MatchAccess.Denied denied) implements Outcome {}
    }

    /** @param dismissal null for one that was not dismissed */
    record Matched(
            CardFormat.Card card,
            double distanceKm,
            Match match,
            @Nullable Dismissal dismissal) {}

    record Ranked(String id, Facts facts, Match match, double mutual) {}

    /**
     * @param minScore 0 to 100; what fits less is left out
     * @throws SearchEngine.Away when the search engine does not answer
     */
    Outcome find(
            Knowledge knowledge, Caller caller, UUID id, Paging paging, double minScore, Counterparts.Which which) {
        return switch (access.toRead(caller, id)) {
            case MatchAccess.Answer.No(MatchAccess.Denied denied) -> new Outcome.Refused(denied);
            case MatchAccess.Answer.Yes(Profile profile) -> find(knowledge, caller, profile, paging, minScore, which);
        };
    }

    private Outcome find(
            Knowledge knowledge,
            Caller caller,
            Profile profile,
            Paging paging,
            double minScore,
            Counterparts.Which which) {
        Facts asker = knowledge.facts().read(profile);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Dismissal> dismissed = dismissals.of(profile.listing().id());
        Counterparts.Found found = counterparts.of(knowledge, profile, asker, today, dismissed.keySet(), which);
        List<Ranked> ranked = ranked(knowledge.ranking(), asker, found.candidates(), minScore, today);
        List<Ranked> page = ranked.subList(
                Math.min(paging.offset(), ranked.size()), Math.min(paging.offset() + paging.size(), ranked.size()));
        Map<String, CardFormat.Card> cards =
                retrieval.cards(page.stream().map(Ranked::id).toList());
        boolean inside = caller.memberOf(profile.listing().organisationId());
        List<Matched> matched = new ArrayList<>(page.size());
        for (Ranked one : page) {
            CardFormat.Card card = cards.get(one.id());
            if (card != null) {
                Dismissal dismissal = dismissed.get(UUID.fromString(one.id()));
                matched.add(new Matched(
                        card,
                        distance(asker, one.facts()),
                        one.match(),
                        dismissal == null || inside ? dismissal : dismissal.withoutText()));
            }
        }
        return new Outcome.Matches(matched, ranked.size(), found.dismissed());
    }

    /** Where another listing stands among the matches of this one, from 1; empty when it is not among them. */
    OptionalInt position(Knowledge knowledge, Profile profile, UUID other) {
        Facts asker = knowledge.facts().read(profile);
        LocalDate today = LocalDate.now(clock);
        Set<UUID> dismissed = dismissals.of(profile.listing().id()).keySet();
        List<Ranked> ranked = ranked(
                knowledge.ranking(),
                asker,
                counterparts
                        .of(knowledge, profile, asker, today, dismissed, Counterparts.Which.WANTED)
                        .candidates(),
                0,
                today);
        return IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).id().equals(other.toString()))
                .map(i -> i + 1)
                .findFirst();
    }

    /** Those that fit at least this well, the best first. */
    static List<Ranked> ranked(
            Ranking ranking, Facts asker, List<Counterparts.Candidate> candidates, double minScore, LocalDate today) {
        List<Ranked> ranked = new ArrayList<>(candidates.parallelStream()
                .flatMap(candidate -> ranked(ranking, asker, candidate, minScore, today).stream())
                .toList());
        ranked.sort(Comparator.comparingDouble(Ranked::mutual)
                .reversed()
                .thenComparingInt(one -> one.facts().standing().timesAsked())
                .thenComparing(Ranked::id));
        return ranked;
    }

    private static Optional<Ranked> ranked(
            Ranking ranking, Facts asker, Counterparts.Candidate candidate, double minScore, LocalDate today) {
        Facts facts = candidate.facts();
        Match match = ranking.judge(asker, facts, today);
        return match.excluded() || match.score() < minScore
                ? Optional.empty()
                : Optional.of(new Ranked(candidate.id(), facts, match, ranking.mutual(match, asker, facts, today)));
    }

    private static double distance(Facts one, Facts other) {
        Point here = one.where().point();
        Point there = other.where().point();
        return here == null || there == null ? Double.NaN : Math.round(here.kilometresTo(there) * 10) / 10.0;
    }
}
