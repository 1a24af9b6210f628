package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingSummary;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.rank.SearchRanking;
import org.wisselwerk.matching.words.QueryReader;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** Finds what there is for the words and filters of a search: understand, retrieve, rank, show. */
@Singleton
class SearchListings {

    private final QueryReader reader;
    private final SearchBody bodies;
    private final Retrieval retrieval;
    private final SearchRanking ranking;
    private final FallbackSearch fallback;
    private final Vocabulary vocabulary;
    private final Clock clock;

    SearchListings(
            QueryReader reader,
            SearchBody bodies,
            Retrieval retrieval,
            SearchRanking ranking,
            FallbackSearch fallback,
            Vocabulary vocabulary,
            Clock clock) {
        this.reader = reader;
        this.bodies = bodies;
        this.retrieval = retrieval;
        this.ranking = ranking;
        this.fallback = fallback;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    Found search(Search search) {
        Understood understood = search.text().isBlank() ? null : reader.read(search.text(), search.literal());
        try {
            return widened(search, understood);
        } catch (SearchEngine.Away e) {
            return fallback.search(search, understood, today());
        }
    }

    /** Nothing found: let go of the radius, then of the period, then of the kind, and say so. */
    private Found widened(Search search, @Nullable Understood understood) {
        Found found = retrieve(search, understood);
        List<String> relaxed = new ArrayList<>();
        Search wider = search;
        for (String step : List.of("radius", "period", "kind")) {
            if (found.total() > 0) {
                break;
            }
            Filters filters = relax(wider.filters(), step);
            if (!filters.equals(wider.filters())) {
                wider = wider.with(filters);
                relaxed.add(step);
                found = retrieve(wider, understood);
            }
        }
        return found.total() == 0 || relaxed.isEmpty()
                ? found
                : new Found(
                        found.items(),
                        found.total(),
                        found.lowerBound(),
                        found.facets(),
                        found.understood(),
                        relaxed,
                        false);
    }

    private static Filters relax(Filters filters, String step) {
        return switch (step) {
            case "radius" -> filters.withoutDistance();
            case "period" -> filters.withoutPeriod();
            default -> filters.withoutKinds();
        };
    }

    private Found retrieve(Search search, @Nullable Understood understood) {
        boolean ranked = search.sorting() == Sorting.RELEVANCE;
        List<SearchItem> items = new ArrayList<>();
        Retrieval.Answer answer;
        int from = search.paging().offset();
        int to = from + search.paging().size();
        if (ranked && understood != null && !understood.question().isEmpty() && from < SearchBody.RANKED) {
            answer = retrieval.search(
                    body(search, understood, new SearchBody.Window(0, SearchBody.RANKED, SearchBody.Part.FACTS, true)));
            items.addAll(best(answer.hits(), search, understood, from, Math.min(to, SearchBody.RANKED)));
            if (to > SearchBody.RANKED) {
                int size = to - SearchBody.RANKED;
                Retrieval.Answer behind = retrieval.search(body(
                        search,
                        understood,
                        new SearchBody.Window(SearchBody.RANKED, size, SearchBody.Part.CARD, false)));
                behind.hits().forEach(hit -> items.add(item(hit.card(), search, understood, null)));
            }
        } else {
            answer = retrieval.search(
                    body(search, understood, new SearchBody.Window(from, to - from, SearchBody.Part.CARD, true)));
            answer.hits().forEach(hit -> items.add(item(hit.card(), search, understood, null)));
        }
        return new Found(items, answer.total(), answer.lowerBound(), answer.facets(), understood, List.of(), false);
    }

    private ObjectNode body(Search search, @Nullable Understood understood, SearchBody.Window window) {
        return bodies.of(search, understood, today(), window);
    }

    private record Ranked(String id, double score, boolean certain, int asked) {}

    private List<SearchItem> best(List<Retrieval.Hit> hits, Search search, Understood understood, int from, int to) {
        Question question = understood.question();
        List<Ranked> ranked = new ArrayList<>(hits.size());
        for (Retrieval.Hit hit : hits) {
            Facts facts = hit.facts();
            ranked.add(new Ranked(
                    hit.id(),
                    ranking.score(question, facts),
                    isCertain(facts, search.filters()),
                    facts.standing().timesAsked()));
        }
        ranked.sort(Comparator.comparing((Ranked one) -> !one.certain())
                .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                .thenComparingInt(Ranked::asked)
                .thenComparing(Ranked::id));
        List<Ranked> page = ranked.subList(Math.min(from, ranked.size()), Math.min(to, ranked.size()));
        Map<String, CardFormat.Card> cards =
                retrieval.cards(page.stream().map(Ranked::id).toList());
        List<SearchItem> items = new ArrayList<>(page.size());
        for (Ranked one : page) {
            CardFormat.Card card = cards.get(one.id());
            if (card != null) {
                items.add(item(card, search, understood, one.score()));
            }
        }
        return items;
    }

    /** Those that say what was filtered on come before those that say nothing. */
    private static boolean isCertain(Facts facts, Filters filters) {
        return (filters.studyDomains().isEmpty()
                        || !facts.audience().studyDomains().isEmpty())
                && (filters.finalities().isEmpty()
                        || !facts.audience().finalities().isEmpty())
                && (filters.grades().isEmpty() || !facts.audience().grades().isEmpty())
                && (filters.specialNeeds() == null || facts.audience().specialNeeds() != null)
                && ((filters.provinces().isEmpty() && filters.municipalities().isEmpty())
                        || facts.where().province() != null)
                && (filters.near() == null || facts.where().point() != null)
                && (!filters.hasPeriod() || facts.when().period() != null);
    }

    private SearchItem item(
            CardFormat.Card card, Search search, @Nullable Understood understood, @Nullable Double score) {
        ListingSummary summary = card.card();
        Point centre = SearchBody.centre(search, understood);
        Snippet snippet = understood == null
                ? null
                : Snippet.of(card.text(), Language.of(summary.language()), understood.question(), vocabulary);
        return new SearchItem(
                summary,
                snippet,
                distance(centre, summary),
                score == null ? null : Math.round(score * 10) / 10.0,
                Uncertain.fields(summary, search.filters()));
    }

    private static @Nullable Double distance(@Nullable Point centre, ListingSummary summary) {
        ListingSummary.PointView point = summary.point();
        return centre == null || point == null
                ? null
                : Double.valueOf(Math.round(centre.kilometresTo(new Point(point.lat(), point.lon())) * 10) / 10.0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
