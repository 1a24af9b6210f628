package org.wisselwerk.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.place.Point;

/**
 * What a search was told to keep to. Several values of one filter mean "or"; an empty one filters nothing. A listing that
 * left a filtered field empty is kept.
 *
 * @param near the centre, from the parameter {@code near}; null for no filter on distance
 * @param radiusKm around it
 * @param from first day of the period that must be touched
 * @param to last day of it
 */
record Filters(
        Set<Direction> directions,
        Set<Kind> kinds,
        Set<StudyDomain> studyDomains,
        Set<Finality> finalities,
        Set<Integer> grades,
        @Nullable Boolean specialNeeds,
        Set<String> provinces,
        Set<String> municipalities,
        @Nullable Point near,
        int radiusKm,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> organisations,
        List<String> sources) {

    /** Everything that is open. */
    static final Filters NONE = new Filters(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), Set.of(), null, 0, null, null, List.of(),
            List.of());

    Filters withoutDistance() {
        return new Filters(
                directions,
                kinds,
                studyDomains,
                finalities,
                grades,
                specialNeeds,
                provinces,
                municipalities,
                null,
                0,
                from,
                to,
                organisations,
                sources);
    }

    Filters withoutPeriod() {
        return new Filters(
                directions,
                kinds,
                studyDomains,
                finalities,
                grades,
                specialNeeds,
                provinces,
                municipalities,
                near,
                radiusKm,
                null,
                null,
                organisations,
                sources);
    }

    Filters withoutKinds() {
        return new Filters(
                directions,
                Set.of(),
                studyDomains,
                finalities,
                grades,
                specialNeeds,
                provinces,
                municipalities,
                near,
                radiusKm,
                from,
                to,
                organisations,
                sources);
    }

    boolean hasPeriod() {
        return from != null || to != null;
    }
}
