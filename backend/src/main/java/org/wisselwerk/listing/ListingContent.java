package org.wisselwerk.listing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says in a listing; null and empty mean "not said".
 *
 * @param title at most 200 characters
 * @param description at most 10,000 characters, plain text
 * @param language nl, fr or en
 * @param postcode where it takes place; it decides, the municipality is how people call it
 * @param radiusKm on a need how far it reaches; on an offer how far it can travel, 0 = on site or to be collected
 * @param places at least 1; what it counts depends on the kind
 * @param grades among 1, 2, 3 and 7
 * @param specialNeeds true when OV3 or OV4 is addressed
 * @param competences short labels as people type them
 */
public record ListingContent(
        Direction direction,
        Kind kind,
        String title,
        String description,
        String language,
        @Nullable String postcode,
        @Nullable String municipality,
        @Nullable Integer radiusKm,
        @Nullable Period period,
        List<Weekday> weekdays,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Integer places,
        List<StudyDomain> studyDomains,
        List<Finality> finality,
        List<Integer> grades,
        @Nullable Boolean specialNeeds,
        List<String> competences,
        Details details,
        @Nullable Contact contact) {

    /** The same in another period. */
    ListingContent during(@Nullable Period other) {
        return with(other, contact);
    }

    /** The same with other people to reach. */
    ListingContent reachedBy(@Nullable Contact other) {
        return with(period, other);
    }

    /**
     * What somebody there would ask who wants just this: the other direction, with nothing said of how many, how far or
     * whom to reach.
     */
    public ListingContent wantedAt(String where) {
        return new ListingContent(
                direction.opposite(),
                kind,
                title,
                description,
                language,
                where,
                null,
                null,
                period,
                weekdays,
                hoursPerWeek,
                null,
                studyDomains,
                finality,
                grades,
                specialNeeds,
                competences,
                details,
                null);
    }

    private ListingContent with(@Nullable Period otherPeriod, @Nullable Contact otherContact) {
        return new ListingContent(
                direction,
                kind,
                title,
                description,
                language,
                postcode,
                municipality,
                radiusKm,
                otherPeriod,
                weekdays,
                hoursPerWeek,
                places,
                studyDomains,
                finality,
                grades,
                specialNeeds,
                competences,
                details,
                otherContact);
    }
}
