package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Box;
import org.wisselwerk.place.Point;

/** A search in the database itself, for when the search engine is away: filters and plain words, newest first. */
@Singleton
public class PlainSearch {

    private static final int WORDS = 3;
    private static final Box EVERYWHERE = new Box(-90, 90, -180, 180);

    private final PlainSearchRepository listings;
    private final Listings face;

    PlainSearch(PlainSearchRepository listings, Listings face) {
        this.listings = listings;
        this.face = face;
    }

    /**
     * What to look for; empty and null filter nothing. A listing that leaves a filtered field empty is kept.
     *
     * @param words each must stand in title, description or competences; the first three count
     */
    public record Wanted(
            List<String> words,
            Set<Direction> directions,
            Set<Kind> kinds,
            Set<String> organisations,
            Set<String> sources,
            Audience audience,
            Where where,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate today) {}

    public record Audience(
            Set<StudyDomain> studyDomains,
            Set<Finality> finalities,
            Set<Integer> grades,
            @Nullable Boolean specialNeeds) {}

    /**
     * @param provinces codes
     * @param postcodes of the municipalities that are let in
     */
    public record Where(
            Set<String> provinces,
            Set<String> postcodes,
            @Nullable Point near,
            int radiusKm) {}

    public record Page(List<Listing> listings, long total) {}

    public Page find(Wanted wanted, int offset, int size) {
        String directions = joined(wanted.directions());
        String kinds = joined(wanted.kinds());
        String organisations = String.join(",", wanted.organisations());
        String sources = String.join(",", wanted.sources());
        String one = like(wanted.words(), 0);
        String two = like(wanted.words(), 1);
        String three = like(wanted.words(), WORDS - 1);
        Where where = wanted.where();
        Point near = where.near();
        Box box = near == null ? EVERYWHERE : near.around(where.radiusKm());
        double lat = near == null ? 0 : near.lat();
        double lon = near == null ? 0 : near.lon();
        Integer km = near == null ? null : where.radiusKm();
        String provinces = String.join(",", where.provinces());
        String postcodes = String.join(",", where.postcodes());
        Audience audience = wanted.audience();
        String domains = json(audience.studyDomains(), domain -> '"' + domain.code() + '"');
        String finality = json(audience.finalities(), value -> '"' + value.code() + '"');
        String grades = json(audience.grades(), String::valueOf);
        List<ListingRow> rows = listings.find(
                directions,
                kinds,
                organisations,
                sources,
                one,
                two,
                three,
                box.south(),
                box.north(),
                box.west(),
                box.east(),
                lat,
                lon,
                km,
                domains,
                finality,
                grades,
                audience.specialNeeds(),
                provinces,
                postcodes,
                wanted.from(),
                wanted.to(),
                wanted.today(),
                size,
                offset);
        long total = listings.count(
                directions,
                kinds,
                organisations,
                sources,
                one,
                two,
                three,
                box.south(),
                box.north(),
                box.west(),
                box.east(),
                lat,
                lon,
                km,
                domains,
                finality,
                grades,
                audience.specialNeeds(),
                provinces,
                postcodes,
                wanted.from(),
                wanted.to(),
                wanted.today());
        return new Page(face.withCommitments(rows), total);
    }

    /** A list as the database compares it with those of a listing; codes need no escaping. */
    private static <T> String json(Set<T> values, Function<T, String> written) {
        return values.stream().map(written).sorted().collect(Collectors.joining(",", "[", "]"));
    }

    private static String joined(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String like(List<String> words, int index) {
        if (index >= words.size()) {
            return "%";
        }
        String word = words.get(index).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + word + "%";
    }
}
