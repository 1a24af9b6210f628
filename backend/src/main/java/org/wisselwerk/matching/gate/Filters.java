package org.wisselwerk.matching.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param concepts ids, those within the ones that were asked for too
 * @param near the centre, from the parameter {@code near}; null for no filter on distance
 * @param radiusKm around it
 * @param from first day of the period that must be touched
 * @param to last day of it
 */
public record Filters(
        Set<Direction> directions,
        Set<Kind> kinds,
        Set<String> concepts,
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
    public static final Filters NONE = new Filters(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), Set.of(), null, 0, null, null,
            List.of(), List.of());

    public Filters withoutDistance() {
        return with(kinds, null, from, to);
    }

    public Filters withoutPeriod() {
        return with(kinds, near, null, null);
    }

    public Filters withoutKinds() {
        return with(Set.of(), near, from, to);
    }

    private Filters with(
            Set<Kind> otherKinds, @Nullable Point centre, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filters(
                directions,
                otherKinds,
                concepts,
                studyDomains,
                finalities,
                grades,
                specialNeeds,
                provinces,
                municipalities,
                centre,
                centre == null ? 0 : radiusKm,
                first,
                last,
                organisations,
                sources);
    }

    public boolean hasPeriod() {
        return from != null || to != null;
    }

    /** All that a listing must meet to pass. */
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        oneOf(all, Field.DIRECTION, directions, Direction::name);
        oneOf(all, Field.KIND, kinds, Kind::name);
        oneOf(all, Field.CONCEPT, concepts, Function.identity());
        oneOf(all, Field.STUDY_DOMAIN, studyDomains, StudyDomain::code);
        oneOf(all, Field.FINALITY, finalities, Finality::code);
        oneOf(all, Field.GRADE, grades, String::valueOf);
        oneOf(all, Field.SPECIAL_NEEDS, specialNeeds == null ? Set.of() : Set.of(specialNeeds), String::valueOf);
        oneOf(all, Field.PROVINCE, provinces, Function.identity());
        oneOf(all, Field.MUNICIPALITY, municipalities, Function.identity());
        oneOf(all, Field.ORGANISATION, organisations, Function.identity());
        oneOf(all, Field.SOURCE, sources, Function.identity());
        if (near != null) {
            all.add(new Condition.Within(near, radiusKm));
        }
        if (from != null) {
            all.add(new Condition.NotOver(from));
        }
        if (to != null) {
            all.add(new Condition.Begun(to));
        }
        return all;
    }

    /** The values of a field that are let in; empty when it is not filtered on. */
    public Set<String> values(Field field) {
        return conditions().stream()
                .flatMap(condition -> condition instanceof Condition.OneOf one && one.field() == field
                        ? one.values().stream()
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static <T> void oneOf(List<Condition> all, Field field, Collection<T> values, Function<T, String> code) {
        if (!values.isEmpty()) {
            all.add(new Condition.OneOf(field, values.stream().map(code).collect(Collectors.toSet())));
        }
    }
}
