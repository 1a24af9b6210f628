package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
     * What to look for; empty and null filter nothing.
     *
     * @param words each must stand in title, description or competences; the first three count
     * @param near centre of a square that reaches at least {@code radiusKm} each way
     */
    public record Wanted(
            List<String> words,
            Set<Direction> directions,
            Set<Kind> kinds,
            Set<String> organisations,
            Set<String> sources,
            @Nullable Point near,
            int radiusKm,
            LocalDate today) {}

    public record Page(List<Listing> listings, long total) {}

    public Page find(Wanted wanted, int offset, int size) {
        String directions = joined(wanted.directions());
        String kinds = joined(wanted.kinds());
        String organisations = String.join(",", wanted.organisations());
        String sources = String.join(",", wanted.sources());
        String one = like(wanted.words(), 0);
        String two = like(wanted.words(), 1);
        String three = like(wanted.words(), WORDS - 1);
        Point near = wanted.near();
        Box box = near == null ? EVERYWHERE : near.around(wanted.radiusKm());
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
                wanted.today());
        return new Page(face.withCommitments(rows), total);
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
