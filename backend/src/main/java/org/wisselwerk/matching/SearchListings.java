package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingSummary;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.text.Language;

/** Finds what there is for the words and filters of a search: understand, retrieve, rank, show. */
@Singleton
class SearchListings {

    private final Retrieval retrieval;
    private final FallbackSearch fallback;
    private final Clock clock;

    SearchListings(Retrieval retrieval, FallbackSearch fallback, Clock clock) {
        this.retrieval = retrieval;
        this.fallback = fallback;
        this.clock = clock;
    }

    Found search(Search search, Knowledge knowledge) {
        Understood understood =
                search.text().isBlank() ? null : knowledge.queries().read(search.text(), search.literal());
        try {
            return widened(new Asked(search, understood, knowledge));
        } catch (SearchEngine.Away e) {
            return fallback.search(search, understood, today());
        }
    }

    /** @param understood null when nothing was typed */
    private record Asked(Search search, @Nullable Understood understood, Knowledge knowledge) {

        Asked with(Filters filters) {
            return new Asked(search.with(filters), understood, knowledge);
        }
    }

    /** Nothing found: let go of the radius, then of the period, then of the kind, and say so. */
    private Found widened(Asked asked) {
        Found found = retrieve(asked);
        List<String> relaxed = new ArrayList<>();
        Asked wider = asked;
        for (String step : List.of("radius", "period", "kind")) {
            if (found.total() > 0) {
                break;
            }
            Filters filters = relax(wider.search().filters(), step);
            if (!filters.equals(wider.search().filters())) {
                wider = wider.with(filters);
                relaxed.add(step);
                found = retrieve(wider);
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
                        found.answered(),
                        relaxed);
    }

    private static Filters relax(Filters filters, String step) {
        return switch (step) {
            case "radius" -> filters.withoutDistance();
            case "period" -> filters.withoutPeriod();
            default -> filters.withoutKinds();
        };
    }

    private Found retrieve(Asked asked) {
        Search search = asked.search();
        Understood understood = asked.understood();
        boolean ranked = search.sorting() == Sorting.RELEVANCE;
        List<SearchItem> items = new ArrayList<>();
        Retrieval.Answer answer;
        int from = search.paging().offset();
        int to = from + search.paging().size();
        if (ranked && understood != null && !understood.question().isEmpty() && from < SearchBody.RANKED) {
            answer = retrieval.search(
                    body(asked, new SearchBody.Window(0, SearchBody.RANKED, SearchBody.Part.FACTS, true)));
            items.addAll(best(answer.hits(), asked, understood, from, Math.min(to, SearchBody.RANKED)));
            if (to > SearchBody.RANKED) {
                int size = to - SearchBody.RANKED;
                Retrieval.Answer behind = retrieval.search(
                        body(asked, new SearchBody.Window(SearchBody.RANKED, size, SearchBody.Part.CARD, false)));
                behind.hits().forEach(hit -> items.add(item(hit.card(), asked, null)));
            }
        } else {
            answer = retrieval.search(body(asked, new SearchBody.Window(from, to - from, SearchBody.Part.CARD, true)));
            answer.hits().forEach(hit -> items.add(item(hit.card(), asked, null)));
        }
        boolean answered = answer.hits().stream().anyMatch(Retrieval.Hit::isAboutTheWords);
        return new Found(items, answer.total(), answer.lowerBound(), answer.facets(), understood, answered, List.of());
    }

    private ObjectNode body(Asked asked, SearchBody.Window window) {
        return asked.knowledge().bodies().of(asked.search(), asked.understood(), today(), window);
    }

    /** Ordered the best first: what is certain, then by score, then the least asked. */
    private record Ranked(String id, double score, boolean certain, int asked) {

        int compare(Ranked other) {
            int order = Boolean.compare(other.certain, certain);
            if (order == 0) {
                order = Double.compare(other.score, score);
            }
            if (order == 0) {
                order = Integer.compare(asked, other.asked);
            }
            return order == 0 ? id.compareTo(other.id) : order;
        }
    }

    private List<SearchItem> best(List<Retrieval.Hit> hits, Asked asked, Understood understood, int from, int to) {
        Question question = understood.question();
        // On all cores, as the node that found them is idle meanwhile.
        List<Ranked> ranked = new ArrayList<>(
                hits.parallelStream().map(hit -> ranked(hit, asked, question)).toList());
        ranked.sort(Ranked::compare);
        List<Ranked> page = ranked.subList(Math.min(from, ranked.size()), Math.min(to, ranked.size()));
        Map<String, CardFormat.Card> cards =
                retrieval.cards(page.stream().map(Ranked::id).toList());
        return page.parallelStream()
                .filter(one -> cards.containsKey(one.id()))
                .map(one -> item(Objects.requireNonNull(cards.get(one.id())), asked, one.score()))
                .toList();
    }

    private static Ranked ranked(Retrieval.Hit hit, Asked asked, Question question) {
        Facts facts = hit.facts();
        return new Ranked(
                hit.id(),
                asked.knowledge().searchRanking().score(question, facts),
                isCertain(facts, asked.search().filters()),
                facts.standing().timesAsked());
    }

    /** Those that say what was filtered on come before those that say nothing. */
    private static boolean isCertain(Facts facts, Filters filters) {
        return (filters.concepts().isEmpty() || !facts.wording().concepts().isEmpty())
                && (filters.studyDomains().isEmpty()
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

    private SearchItem item(CardFormat.Card card, Asked asked, @Nullable Double score) {
        Search search = asked.search();
        Understood understood = asked.understood();
        ListingSummary summary = card.card();
        Point centre = SearchBody.centre(search, understood);
        Snippet snippet = understood == null
                ? null
                : Snippet.of(
                        card.text(),
                        card.named(),
                        Language.of(summary.language()),
                        understood.question(),
                        asked.knowledge().vocabulary().analysis());
        return new SearchItem(
                summary,
                snippet,
                distance(centre, summary),
                score == null ? null : Math.round(score * 10) / 10.0,
                Uncertain.fields(summary, card.namesConcepts(), search.filters()));
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
