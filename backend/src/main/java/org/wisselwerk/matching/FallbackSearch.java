package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.wisselwerk.place.Point;

/** The same question, narrower, from the database: no ranking, no counts, and it says so. */
@Singleton
class FallbackSearch {

    private final PlainSearch plain;
    private final Organisations organisations;

    FallbackSearch(PlainSearch plain, Organisations organisations) {
        this.plain = plain;
        this.organisations = organisations;
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
                        filters.near(),
                        filters.radiusKm(),
                        today),
                search.paging().offset(),
                search.paging().size());
        Map<java.util.UUID, Organisation> owners = organisations.byIds(
                page.listings().stream().map(Listing::organisationId).collect(Collectors.toSet()));
        List<SearchItem> items = new ArrayList<>();
        for (Listing listing : page.listings()) {
            Organisation owner = owners.get(listing.organisationId());
            if (owner != null) {
                ListingSummary summary = ListingSummary.of(listing, owner);
                // The database knows no concepts, so none of them is certain.
                List<String> uncertain = Uncertain.fields(summary, false, filters);
                items.add(new SearchItem(summary, null, distance(filters.near(), listing), null, uncertain));
            }
        }
        return new Found(items, page.total(), false, Map.of(), understood, true, List.of(), true);
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
