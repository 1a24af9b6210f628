package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Kinds;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.rank.SearchRanking;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.matching.words.QueryReader;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;
import org.wisselwerk.testing.TestClock;
import org.wisselwerk.vocabulary.Vocabulary;

/** Asks the questions of a corpus without a search engine, all listings being candidates, and judges the answers. */
final class CorpusJudge {

    /** The day on which the corpora are judged. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final int CUTOFF = 10;
    private static final int DEPTH = 50;
    private static final int GOOD = 2;

    private final Corpus corpus;
    private final Places places = Places.load();
    private final SearchRanking searchRanking;
    private final QueryReader queryReader;
    private final Map<String, Facts> facts = new HashMap<>();

    CorpusJudge(Corpus corpus, Vocabulary vocabulary) {
        this.corpus = corpus;
        this.searchRanking = new SearchRanking(vocabulary);
        this.queryReader = new QueryReader(vocabulary, places, TestClock.TODAY);
        FactsReader reader = new FactsReader(new ListingReader(vocabulary));
        corpus.listings.forEach((ref, profile) -> facts.put(ref, reader.read(profile)));
    }

    /**
     * An answered question.
     *
     * @param ndcg normalised discounted cumulative gain over the first ten, gains 2^grade - 1
     * @param recall share of what is graded 2 or 3 among the first fifty; 1 where nothing is
     * @param refs the answers, best first
     */
    record Result(Corpus.Query query, double ndcg, double recall, List<String> refs) {}

    private record Ranked(String ref, double score) {}

    /** Those that ask for matches. */
    static boolean isMatch(Corpus.Query query) {
        return query.ref() != null;
    }

    List<Result> results(Ranking ranking, Predicate<Corpus.Query> wanted) {
        return corpus.queries.stream()
                .filter(wanted)
                .map(query -> result(
                        query, query.ref() != null ? matches(query.ref(), ranking) : search(query, searchRanking)))
                .toList();
    }

    /** The searches, as another ranking orders them. */
    List<Result> searches(SearchRanking ranking) {
        return corpus.queries.stream()
                .filter(query -> !isMatch(query))
                .map(query -> result(query, search(query, ranking)))
                .toList();
    }

    private static Result result(Corpus.Query query, List<String> refs) {
        return new Result(query, ndcg(refs, query.grades()), recall(refs, query.grades()), refs);
    }

    static double ndcg(List<Result> results) {
        return results.stream().mapToDouble(Result::ndcg).average().orElseThrow();
    }

    static double recall(List<Result> results) {
        return results.stream().mapToDouble(Result::recall).average().orElseThrow();
    }

    /** A line a question, the worst first, each answer with its grade. */
    static String table(List<Result> results) {
        return results.stream()
                .sorted(Comparator.comparingDouble(Result::ndcg))
                .map(result -> "%s %.3f %s: %s"
                        .formatted(
                                result.query().id(),
                                result.ndcg(),
                                result.query().ref() != null
                                        ? result.query().ref()
                                        : result.query().q(),
                                result.refs().stream()
                                        .limit(CUTOFF)
                                        .map(ref -> ref + ":"
                                                + result.query().grades().getOrDefault(ref, 0))
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n"));
    }

    private List<String> matches(String ref, Ranking ranking) {
        Facts asker = facts.get(ref);
        Profile own = corpus.listings.get(ref);
        List<Ranked> ranked = new ArrayList<>();
        corpus.listings.forEach((other, profile) -> {
            Facts candidate = facts.get(other);
            boolean possible = candidate.direction() != asker.direction()
                    && Kinds.compatible(asker.kind(), candidate.kind())
                    && !profile.organisation().id().equals(own.organisation().id())
                    && !over(candidate);
            Match match = possible ? ranking.judge(asker, candidate, TODAY) : null;
            if (match != null && !match.excluded()) {
                ranked.add(new Ranked(other, ranking.mutual(match, asker, candidate, TODAY)));
            }
        });
        return order(ranked);
    }

    private List<String> search(Corpus.Query query, SearchRanking ranking) {
        Question question = queryReader.read(query.q(), Set.of()).question();
        List<Ranked> ranked = new ArrayList<>();
        facts.forEach((ref, listing) -> {
            double score = passes(query.filters(), listing) ? ranking.score(question, listing) : 0;
            if (score > 0) {
                ranked.add(new Ranked(ref, score));
            }
        });
        return order(ranked);
    }

    private boolean passes(JsonNode filters, Facts listing) {
        String direction = Json.text(filters, "direction");
        String kind = Json.text(filters, "kind");
        String domain = Json.text(filters, "studyDomain");
        return !over(listing)
                && (direction == null || direction.equals(listing.direction().name()))
                && (kind == null || kind.equals(listing.kind().name()))
                && (domain == null
                        || listing.audience().studyDomains().isEmpty()
                        || listing.audience().studyDomains().stream()
                                .anyMatch(one -> one.code().equals(domain)))
                && (!(filters.has("from") || filters.has("to")) || during(filters, listing))
                && (!filters.has("near") || within(filters, listing));
    }

    private static boolean during(JsonNode filters, Facts listing) {
        Period wanted = new Period(Json.date(filters, "from"), Json.date(filters, "to"));
        Period period = listing.when().period();
        return period == null || period.overlaps(wanted);
    }

    private boolean within(JsonNode filters, Facts listing) {
        Point centre =
                places.byPostcode(Json.required(filters, "near")).orElseThrow().point();
        Point point = listing.where().point();
        return centre != null
                && point != null
                && centre.kilometresTo(point) <= filters.path("radiusKm").asDouble(25);
    }

    private static boolean over(Facts listing) {
        Period period = listing.when().period();
        return period != null && period.endedBefore(TODAY);
    }

    private static List<String> order(List<Ranked> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::ref))
                .map(Ranked::ref)
                .toList();
    }

    private static double recall(List<String> refs, Map<String, Integer> grades) {
        Set<String> first = Set.copyOf(refs.subList(0, Math.min(DEPTH, refs.size())));
        List<String> good = grades.entrySet().stream()
                .filter(grade -> grade.getValue() >= GOOD)
                .map(Map.Entry::getKey)
                .toList();
        return good.isEmpty()
                ? 1
                : (double) good.stream().filter(first::contains).count() / good.size();
    }

    private static double ndcg(List<String> refs, Map<String, Integer> grades) {
        List<Integer> ideal = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .limit(CUTOFF)
                .toList();
        List<Integer> ours = refs.stream()
                .limit(CUTOFF)
                .map(ref -> grades.getOrDefault(ref, 0))
                .toList();
        return gain(ours) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
