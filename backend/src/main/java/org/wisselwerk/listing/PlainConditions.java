package org.wisselwerk.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Box;
import org.wisselwerk.place.Point;
import org.wisselwerk.platform.Like;

/**
 * What a listing must meet to be found by a {@link PlainSearch}, as SQL. All that is asked stands in {@link #values}, each
 * behind a question mark of its own, and never in the text.
 */
final class PlainConditions {

    private static final int WORDS = 3;

    private static final String MAY_BE_SHOWN =
            "organisation_id not in (select id from organisation where verification in ('REJECTED', 'SUSPENDED'))";

    /** These rows are matching's, some moments behind the listings; a listing without any names no concept. */
    private static final String NAMES_ONE_OR_NONE = """
        (not exists (select 1 from listing_concept c where c.listing_id = listing.id)
        or exists (select 1 from listing_concept c where c.listing_id = listing.id and c.concept_id in (%s)))\
        """;

    private static final String TEXT = "concat_ws(' ', title, description, competences)";

    /** The earth is round: haversine. */
    private static final String KILOMETRES = """
        12742.0176 * asin(least(1, sqrt(pow(sin(radians(lat - ?) / 2), 2)
        + cos(radians(?)) * cos(radians(lat)) * pow(sin(radians(lon - ?) / 2), 2))))\
        """;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private PlainConditions() {}

    static PlainConditions of(PlainSearch.Wanted wanted) {
        PlainConditions all = new PlainConditions();
        all.add("state = 'PUBLISHED'");
        all.add(MAY_BE_SHOWN);
        all.add("(period_to is null or period_to >= ?)", wanted.today());
        all.oneOf("direction in (%s)", names(wanted.directions()));
        all.oneOf("kind in (%s)", names(wanted.kinds()));
        // What is asked may hold signs that no id has, which cannot be compared with a column in ASCII.
        all.oneOf("convert(organisation_id using utf8mb4) in (%s)", wanted.organisations());
        all.oneOf("source in (%s)", wanted.sources());
        all.oneOf(NAMES_ONE_OR_NONE, wanted.concepts());
        wanted.words().stream().limit(WORDS).forEach(word -> all.add(TEXT + " like ?", Like.containing(word)));
        all.audience(wanted.audience());
        all.where(wanted.where());
        all.unlessNull("(period_to is null or period_to >= ?)", wanted.from());
        all.unlessNull("(period_from is null or period_from <= ?)", wanted.to());
        return all;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }

    private void audience(PlainSearch.Audience audience) {
        overlaps("study_domains", audience.studyDomains(), domain -> '"' + domain.code() + '"');
        overlaps("finality", audience.finalities(), finality -> '"' + finality.code() + '"');
        overlaps("grades", audience.grades(), String::valueOf);
        unlessNull("(special_needs is null or special_needs = ?)", audience.specialNeeds());
    }

    private void where(PlainSearch.Where where) {
        oneOf("(province is null or province in (%s))", where.provinces());
        oneOf("(province is null or postcode in (%s))", where.postcodes());
        Point near = where.near();
        if (near != null) {
            Box box = near.around(where.radiusKm());
            add(
                    "(lat is null or (lat between ? and ? and lon between ? and ? and " + KILOMETRES + " <= ?))",
                    box.south(),
                    box.north(),
                    box.west(),
                    box.east(),
                    near.lat(),
                    near.lat(),
                    near.lon(),
                    where.radiusKm());
        }
    }

    private void add(String condition, Object... ofIt) {
        conditions.add(condition);
        Collections.addAll(values, ofIt);
    }

    private void unlessNull(String condition, @Nullable Object value) {
        if (value != null) {
            add(condition, value);
        }
    }

    /** @param condition with a place for the question marks */
    private void oneOf(String condition, Collection<String> asked) {
        if (!asked.isEmpty()) {
            add(condition.formatted(String.join(", ", Collections.nCopies(asked.size(), "?"))), asked.toArray());
        }
    }

    /** @param json how a value is written in the list of a listing; codes need no escaping */
    private <T> void overlaps(String column, Set<T> asked, Function<T, String> json) {
        if (!asked.isEmpty()) {
            add(
                    "(json_length(%1$s) = 0 or json_overlaps(%1$s, ?))".formatted(column),
                    asked.stream().map(json).sorted().collect(Collectors.joining(",", "[", "]")));
        }
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
