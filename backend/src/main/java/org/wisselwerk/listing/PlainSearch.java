package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Point;

/** A search in the database itself, for when the search engine is away: filters and plain words, newest first. */
@Singleton
public class PlainSearch {

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
     * @param concepts ids, as matching reads them in listings; those within another are asked for by themselves
     */
    public record Wanted(
            List<String> words,
            Set<Direction> directions,
            Set<Kind> kinds,
            Set<String> organisations,
            Set<String> sources,
            Set<String> concepts,
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
        PlainConditions conditions = PlainConditions.of(wanted);
        return new Page(face.withCommitments(listings.find(conditions, size, offset)), listings.count(conditions));
    }
}
