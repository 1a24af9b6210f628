package org.wisselwerk.matching;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingSummary;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.Coded;
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
     * @param unfiltered filters that do not hold; none any more, and kept for who reads it
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
            boolean degraded,
            List<String> unfiltered) {}

    @Serdeable
    record Facets(
            List<FacetValue> kind,
            List<FacetValue> direction,
            List<FacetValue> studyDomain,
            List<FacetValue> province,
            List<FacetValue> municipality) {}

    /**
     * @param label and {@code point}: of a municipality
     * @param count what is found with this value alone: who says it, and who leaves it empty
     * @param unsaid who leaves it empty, the same number with each value
     */
    @Serdeable
    record FacetValue(
            String value, @Nullable String label, ListingSummary.@Nullable PointView point, long count, long unsaid) {}

    /** @param period the days that the words name, both ends included; a null end is open */
    @Serdeable
    record Interpreted(
            String text,
            @Nullable PlaceView place,
            List<Kind> kind,
            @Nullable Direction direction,
            ListingSummary.@Nullable PeriodView period,
            List<ConceptView> concepts,
            @Nullable String language,
            boolean specialNeeds) {}

    /** @param province code, when the words name a whole province: the filter that says the same */
    @Serdeable
    record PlaceView(
            String label,
            String postcode,
            ListingSummary.@Nullable PointView point,
            long km,
            @Nullable String province) {}

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
                interpreted(found, known.vocabulary(), caller));
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
                        values(found, Facet.KIND, asked),
                        values(found, Facet.DIRECTION, asked),
                        values(found, Facet.STUDY_DOMAIN, asked),
                        values(found, Facet.PROVINCE, asked),
                        values(found, Facet.MUNICIPALITY, asked)),
                near,
                concepts,
                interpreted,
                found.relaxed(),
                found.degraded(),
                List.of());
    }

    /** Those that were counted, then those that are filtered on and that nobody says; none when nothing was counted. */
    private List<FacetValue> values(Found found, Facet facet, Search asked) {
        Found.Counts counts = found.facets().get(facet);
        if (counts == null) {
            return List.of();
        }
        Set<String> values = new LinkedHashSet<>(counts.said().keySet());
        values.addAll(new TreeSet<>(asked.filters().values(facet.field())));
        return values.stream()
                .map(value -> value(facet, value, counts.said().getOrDefault(value, 0L), counts.unsaid()))
                .toList();
    }

    private FacetValue value(Facet facet, String value, long said, long unsaid) {
        return facet == Facet.MUNICIPALITY
                ? new FacetValue(value, value, view(places.ofMunicipality(value).orElse(null)), said + unsaid, unsaid)
                : new FacetValue(value, null, null, said + unsaid, unsaid);
    }

    private @Nullable PlaceView near(@Nullable String postcode, int km) {
        return postcode == null
                ? null
                : places.byPostcode(postcode.strip())
                        .map(place -> new PlaceView(place.name(), place.postcode(), view(place.point()), km, null))
                        .orElse(null);
    }

    private static ListingSummary.@Nullable PointView view(@Nullable Point point) {
        return point == null ? null : new ListingSummary.PointView(point.lat(), point.lon());
    }

    private static @Nullable Interpreted interpreted(Found found, Vocabulary vocabulary, Caller caller) {
        Understood understood = found.understood();
        if (understood == null) {
            return null;
        }
        Question question = understood.question();
        return new Interpreted(
                understood.text(),
                place(question.place(), caller.language().locale()),
                List.copyOf(question.kinds()),
                question.direction(),
                ListingSummary.PeriodView.of(question.period()),
                concepts(
                        understood.concepts(),
                        vocabulary,
                        Language.of(caller.language().code())),
                question.language(),
                question.specialNeeds());
    }

    private static List<ConceptView> concepts(List<String> ids, Vocabulary vocabulary, Language language) {
        return ids.stream()
                .flatMap(id -> vocabulary.byId(id.strip()).stream())
                .map(concept -> new ConceptView(concept.id(), concept.label(language)))
                .toList();
    }

    private static @Nullable PlaceView place(Question.@Nullable PlaceWish wish, Locale language) {
        if (wish == null) {
            return null;
        }
        String label = Optional.ofNullable(wish.province())
                .flatMap(code -> Coded.of(Province.class, code))
                .map(province -> province.label(language))
                .orElse(wish.label());
        return new PlaceView(label, wish.postcode(), view(wish.point()), Math.round(wish.km()), wish.province());
    }
}
