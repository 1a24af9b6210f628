package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    record Fitting(String id, Facts facts, Match match) {}

    record Ranked(Fitting fitting, double mutual) {

        String id() {
            return fitting.id();
        }

        Facts facts() {
            return fitting.facts();
        }

        Match match() {
            return fitting.match();
        }
    }

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
        Ranking ranking = knowledge.ranking();
        List<Fitting> fitting = fitting(ranking, asker, found.candidates(), minScore, today);
        int to = paging.offset() + paging.size();
        List<Ranked> first = first(to, fitting, ranking, asker, today);
        List<Ranked> page = first.subList(Math.min(paging.offset(), first.size()), first.size());
        Map<String, CardFormat.Card> cards =
                retrieval.cards(page.stream().map(Ranked::id).toList());
        boolean inside = caller.memberOf(profile.listing().organisationId());
        List<Matched> matched = new ArrayList<>(page.size());
        for (Ranked one : page) {
            CardFormat.Card card = cards.get(one.id());
            if (card != null) {
                Dismissal dismissal = dismissed.get(UUID.fromString(one.id()));
                matched.add(
                        matched(card, asker, one, dismissal == null || inside ? dismissal : dismissal.withoutText()));
            }
        }
        return new Outcome.Matches(matched, fitting.size(), found.dismissed());
    }

    /** Where another listing stands among the matches of this one, from 1; empty when it is not among them. */
    OptionalInt position(Knowledge knowledge, Profile profile, Facts asker, UUID other) {
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
        List<Fitting> fitting = fitting(ranking, asker, candidates, minScore, today);
        return first(fitting.size(), fitting, ranking, asker, today);
    }

    /** Those that fit at least this well, in no order. */
    private static List<Fitting> fitting(
            Ranking ranking, Facts asker, List<Counterparts.Candidate> candidates, double minScore, LocalDate today) {
        return candidates.parallelStream()
                .map(one -> new Fitting(one.id(), one.facts(), ranking.judge(asker, one.facts(), today)))
                .filter(one -> !one.match().excluded() && one.match().score() >= minScore)
                .toList();
    }

    /** The first so many, the best first. What they get in return is judged only where it can bring one among them. */
    static List<Ranked> first(int count, List<Fitting> fitting, Ranking ranking, Facts asker, LocalDate today) {
        double needed = fitting.stream()
                .map(one -> ranking.leastMutual(one.match()))
                .sorted(Comparator.reverseOrder())
                .skip(Math.max(0, count - 1))
                .findFirst()
                .orElse(0.0);
        return fitting.parallelStream()
                .filter(one -> ranking.mostMutual(one.match()) >= needed)
                .map(one -> new Ranked(one, ranking.mutual(one.match(), asker, one.facts(), today)))
                .sorted(Comparator.comparingDouble(Ranked::mutual)
                        .reversed()
                        .thenComparingInt(one -> one.facts().standing().timesAsked())
                        .thenComparing(Ranked::id))
                .limit(count)
                .toList();
    }

    static Matched matched(CardFormat.Card card, Facts asker, Ranked one, @Nullable Dismissal dismissal) {
        return new Matched(card, distance(asker, one.facts()), one.match(), dismissal);
    }

    private static double distance(Facts one, Facts other) {
        Point here = one.where().point();
        Point there = other.where().point();
        return here == null || there == null ? Double.NaN : Math.round(here.kilometresTo(there) * 10) / 10.0;
    }
}
