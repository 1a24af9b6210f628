package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingSummary;
import org.wisselwerk.listing.PlainSearch;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;

/** The same question from the database: all filters hold, with no ranking and no counts, and it says so. */
@Singleton
class FallbackSearch {

    private final PlainSearch plain;
    private final ConceptRepository concepts;
    private final Organisations organisations;
    private final Places places;

    FallbackSearch(PlainSearch plain, ConceptRepository concepts, Organisations organisations, Places places) {
        this.plain = plain;
        this.concepts = concepts;
        this.organisations = organisations;
        this.places = places;
    }

    Found search(Search search, @Nullable Understood understood, LocalDate today) {
        Filters filters = search.filters();
        PlainSearch.Page page = plain.find(
                new PlainSearch.Wanted(
                        understood == null ? List.of() : understood.words(),
                        directions(filters, understood),
                        kinds(filters, understood),
                        new HashSet<>(filters.organisations()),
                        new HashSet<>(filters.sources()),
                        filters.concepts(),
                        new PlainSearch.Audience(
                                filters.studyDomains(), filters.finalities(), filters.grades(), filters.specialNeeds()),
                        where(filters),
                        filters.from(),
                        filters.to(),
                        today),
                search.paging().offset(),
                search.paging().size());
        Map<UUID, Organisation> owners = organisations.byIds(
                page.listings().stream().map(Listing::organisationId).collect(Collectors.toSet()));
        Set<UUID> naming = naming(page.listings(), filters);
        List<SearchItem> items = new ArrayList<>();
        for (Listing listing : page.listings()) {
            Organisation owner = owners.get(listing.organisationId());
            if (owner != null) {
                ListingSummary summary = ListingSummary.of(listing, owner);
                List<String> uncertain = Uncertain.fields(summary, naming.contains(listing.id()), filters);
                items.add(new SearchItem(summary, null, distance(filters.near(), listing), null, uncertain));
            }
        }
        return new Found(items, page.total(), false, Map.of(), understood, true, List.of(), true);
    }

    /** Which of these name concepts at all; not asked when nobody filters on any. */
    private Set<UUID> naming(List<Listing> listings, Filters filters) {
        return filters.concepts().isEmpty() || listings.isEmpty()
                ? Set.of()
                : concepts.naming(listings.stream().map(Listing::id).toList());
    }

    /** A listing has a postcode and no municipality of ours; one of no postcode that we know is kept. */
    private PlainSearch.Where where(Filters filters) {
        Set<String> postcodes = filters.municipalities().stream()
                .flatMap(name -> places.postcodesOf(name).stream())
                .collect(Collectors.toSet());
        if (!filters.municipalities().isEmpty() && postcodes.isEmpty()) {
            postcodes = Set.of("none");
        }
        return new PlainSearch.Where(filters.provinces(), postcodes, filters.near(), filters.radiusKm());
    }

    /** With nothing to rank by, what was understood has to filter. */
    private static Set<Direction> directions(Filters filters, @Nullable Understood understood) {
        Question question = understood == null ? null : understood.question();
        return filters.directions().isEmpty() && question != null && question.direction() != null
                ? Set.of(question.direction())
                : filters.directions();
    }

    private static Set<Kind> kinds(Filters filters, @Nullable Understood understood) {
        return filters.kinds().isEmpty() && understood != null
                ? understood.question().kinds()
                : filters.kinds();
    }

    private static @Nullable Double distance(@Nullable Point near, Listing listing) {
        Point point = listing.point();
        return near == null || point == null ? null : Double.valueOf(Math.round(near.kilometresTo(point) * 10) / 10.0);
    }
}
