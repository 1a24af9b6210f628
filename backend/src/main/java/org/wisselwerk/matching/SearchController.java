package org.wisselwerk.matching;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingSummary;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** The search that everybody may use. */
@Controller("/api/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {

    private final SearchListings search;
    private final SearchParameters parameters;
    private final NoticeNothingFound nothingFound;
    private final KnowledgeInForce knowledge;
    private final Places places;

    SearchController(
            SearchListings search,
            SearchParameters parameters,
            NoticeNothingFound nothingFound,
            KnowledgeInForce knowledge,
            Places places) {
        this.search = search;
        this.parameters = parameters;
        this.nothingFound = nothingFound;
        this.knowledge = knowledge;
        this.places = places;
    }

    /**
     * @param near the place that was filtered on, so that it can be named and drawn
     * @param concepts that were filtered on, so that they can be named
     */
    @Serdeable
    record SearchPage(
            List<SearchItem> items,
            long total,
            boolean totalIsLowerBound,
            int page,
            int size,
            Facets facets,
            @Nullable PlaceView near,
            List<ConceptView> concepts,
            @Nullable Interpreted interpreted,
            List<String> relaxed,
            boolean degraded) {}

    @Serdeable
    record Facets(
            List<FacetValue> kind,
            List<FacetValue> direction,
            List<FacetValue> studyDomain,
            List<FacetValue> province,
            List<FacetValue> municipality) {}

    /** @param label and {@code point}: of a municipality */
    @Serdeable
    record FacetValue(String value, @Nullable String label, ListingSummary.@Nullable PointView point, long count) {}

    @Serdeable
    record Interpreted(
            String text,
            @Nullable PlaceView place,
            List<Kind> kind,
            @Nullable Direction direction,
            List<ConceptView> concepts,
            @Nullable String language,
            boolean specialNeeds) {}

    @Serdeable
    record PlaceView(String label, String postcode, ListingSummary.@Nullable PointView point, long km) {}

    @Serdeable
    record ConceptView(String id, String label) {}

    @Get
    SearchPage search(
            HttpRequest<?> request,
            Caller caller,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable List<String> direction,
            @QueryValue @Nullable List<String> kind,
            @QueryValue @Nullable List<String> concept,
            @QueryValue @Nullable String near,
            @QueryValue @Nullable String radiusKm,
            @QueryValue @Nullable List<String> studyDomain,
            @QueryValue @Nullable List<String> finality,
            @QueryValue @Nullable List<String> grade,
            @QueryValue @Nullable String specialNeeds,
            @QueryValue @Nullable List<String> province,
            @QueryValue @Nullable List<String> municipality,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable List<String> organisation,
            @QueryValue @Nullable List<String> source,
            @QueryValue @Nullable List<String> literal,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Knowledge known = knowledge.current();
        Search asked = parameters.read(
                new SearchParameters.Raw(
                        q,
                        direction,
                        kind,
                        concept,
                        near,
                        radiusKm,
                        studyDomain,
                        finality,
                        grade,
                        specialNeeds,
                        province,
                        municipality,
                        from,
                        to,
                        organisation,
                        source,
                        literal,
                        sort,
                        page,
                        size),
                known.vocabulary());
        Found found = search.search(asked, known);
        nothingFound.look(request, caller, asked, found, near);
        Language language = Language.of(caller.language().code());
        return view(
                found,
                asked,
                near(near, asked.filters().radiusKm()),
                concepts(concept == null ? List.of() : concept, known.vocabulary(), language),
                interpreted(found, known.vocabulary(), language));
    }

    private SearchPage view(
            Found found,
            Search asked,
            @Nullable PlaceView near,
            List<ConceptView> concepts,
            @Nullable Interpreted interpreted) {
        return new SearchPage(
                found.items(),
                found.total(),
                found.lowerBound(),
                asked.paging().page(),
                asked.paging().size(),
                new Facets(
                        values(found, Facet.KIND),
                        values(found, Facet.DIRECTION),
                        values(found, Facet.STUDY_DOMAIN),
                        values(found, Facet.PROVINCE),
                        values(found, Facet.MUNICIPALITY)),
                near,
                concepts,
                interpreted,
                found.relaxed(),
                found.degraded());
    }

    private List<FacetValue> values(Found found, Facet facet) {
        return found.facets().getOrDefault(facet, List.of()).stream()
                .map(count -> facet == Facet.MUNICIPALITY
                        ? new FacetValue(
                                count.value(),
                                count.value(),
                                view(places.ofMunicipality(count.value()).orElse(null)),
                                count.count())
                        : new FacetValue(count.value(), null, null, count.count()))
                .toList();
    }

    private @Nullable PlaceView near(@Nullable String postcode, int km) {
        return postcode == null
                ? null
                : places.byPostcode(postcode.strip())
                        .map(place -> new PlaceView(place.name(), place.postcode(), view(place.point()), km))
                        .orElse(null);
    }

    private static ListingSummary.@Nullable PointView view(@Nullable Point point) {
        return point == null ? null : new ListingSummary.PointView(point.lat(), point.lon());
    }

    private static @Nullable Interpreted interpreted(Found found, Vocabulary vocabulary, Language language) {
        Understood understood = found.understood();
        if (understood == null) {
            return null;
        }
        Question question = understood.question();
        return new Interpreted(
                understood.text(),
                place(question.place()),
                List.copyOf(question.kinds()),
                question.direction(),
                concepts(understood.concepts(), vocabulary, language),
                question.language(),
                question.specialNeeds());
    }

    private static List<ConceptView> concepts(List<String> ids, Vocabulary vocabulary, Language language) {
        return ids.stream()
                .flatMap(id -> vocabulary.byId(id.strip()).stream())
                .map(concept -> new ConceptView(concept.id(), concept.label(language)))
                .toList();
    }

    private static @Nullable PlaceView place(Question.@Nullable PlaceWish wish) {
        if (wish == null) {
            return null;
        }
        return new PlaceView(wish.label(), wish.postcode(), view(wish.point()), Math.round(wish.km()));
    }
}
