package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Vocabulary;

/** Reads the parameters of a search; all that is wrong with them is told at once. */
@Singleton
class SearchParameters {

    private static final int USUAL_RADIUS_KM = 25;
    private static final int WIDEST_KM = 300;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_TEXT = 5_000;

    private final Places places;

    SearchParameters(Places places) {
        this.places = places;
    }

    /** As they came. */
    record Raw(
            @Nullable String q,
            @Nullable List<String> direction,
            @Nullable List<String> kind,
            @Nullable List<String> concept,
            @Nullable String near,
            @Nullable String radiusKm,
            @Nullable List<String> studyDomain,
            @Nullable List<String> finality,
            @Nullable List<String> grade,
            @Nullable String specialNeeds,
            @Nullable List<String> province,
            @Nullable List<String> municipality,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<String> organisation,
            @Nullable List<String> source,
            @Nullable List<String> literal,
            @Nullable String sort,
            @Nullable Integer page,
            @Nullable Integer size) {

        /** From a search that was saved: all that decides what is found. What is no parameter is passed over. */
        static Raw of(Map<String, List<String>> saved) {
            return new Raw(
                    one(saved, "q"),
                    saved.get("direction"),
                    saved.get("kind"),
                    saved.get("concept"),
                    one(saved, "near"),
                    one(saved, "radiusKm"),
                    saved.get("studyDomain"),
                    saved.get("finality"),
                    saved.get("grade"),
                    one(saved, "specialNeeds"),
                    saved.get("province"),
                    saved.get("municipality"),
                    one(saved, "from"),
                    one(saved, "to"),
                    saved.get("organisation"),
                    saved.get("source"),
                    saved.get("literal"),
                    null,
                    null,
                    null);
        }

        private static @Nullable String one(Map<String, List<String>> saved, String name) {
            return saved.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        }
    }

    /** @throws Refusal 422 when anything is wrong, a concept that this vocabulary does not know too */
    Search read(Raw raw, Vocabulary vocabulary) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = date("from", raw.from(), errors);
        LocalDate to = date("to", raw.to(), errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(FieldError.parameter("to", "before-start"));
        }
        Point near = near(raw.near(), errors);
        Filters filters = new Filters(
                constants("direction", raw.direction(), name(Direction.class), errors),
                constants("kind", raw.kind(), name(Kind.class), errors),
                vocabulary.within(constants(
                        "concept", raw.concept(), id -> vocabulary.byId(id).map(Concept::id), errors)),
                constants("studyDomain", raw.studyDomain(), code -> Coded.of(StudyDomain.class, code), errors),
                constants("finality", raw.finality(), code -> Coded.of(Finality.class, code), errors),
                constants("grade", raw.grade(), SearchParameters::grade, errors),
                bool("specialNeeds", raw.specialNeeds(), errors),
                constants(
                        "province",
                        raw.province(),
                        code -> Coded.of(Province.class, code).map(Province::code),
                        errors),
                Set.copyOf(values(raw.municipality())),
                near,
                radius(raw.radiusKm(), errors),
                from,
                to,
                values(raw.organisation()),
                values(raw.source()));
        Sorting sorting = constants(
                        "sort", raw.sort() == null ? List.of() : List.of(raw.sort()), SearchParameters::sorting, errors)
                .stream()
                .findFirst()
                .orElse(Sorting.RELEVANCE);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        String text = raw.q() == null ? "" : raw.q().strip();
        return new Search(
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                new HashSet<>(values(raw.literal())),
                filters,
                sorting,
                Paging.of(raw.page(), raw.size()));
    }

    private @Nullable Point near(@Nullable String postcode, List<FieldError> errors) {
        if (postcode == null || postcode.isBlank()) {
            return null;
        }
        Optional<Place> place = places.byPostcode(postcode.strip());
        if (place.isEmpty()) {
            errors.add(FieldError.parameter("near", "unknown-value", postcode));
        }
        return place.map(Place::point).orElse(null);
    }

    private static int radius(@Nullable String value, List<FieldError> errors) {
        if (value == null || value.isBlank()) {
            return USUAL_RADIUS_KM;
        }
        try {
            int radius = Integer.parseInt(value.strip());
            if (radius >= 1 && radius <= WIDEST_KM) {
                return radius;
            }
            errors.add(FieldError.parameter("radiusKm", "out-of-range", 1, WIDEST_KM));
        } catch (NumberFormatException e) {
            errors.add(FieldError.parameter("radiusKm", "not-a-whole-number"));
        }
        return USUAL_RADIUS_KM;
    }

    private static @Nullable LocalDate date(String name, @Nullable String value, List<FieldError> errors) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.strip());
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeParseException e) {
            errors.add(FieldError.parameter(name, "not-a-date"));
            return null;
        }
        errors.add(FieldError.parameter(name, "not-a-date"));
        return null;
    }

    private static @Nullable Boolean bool(String name, @Nullable String value, List<FieldError> errors) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> {
                errors.add(FieldError.parameter(name, "not-true-or-false"));
                yield null;
            }
        };
    }

    private static <T> Set<T> constants(
            String name, @Nullable List<String> values, Function<String, Optional<T>> reader, List<FieldError> errors) {
        Set<T> constants = new LinkedHashSet<>();
        for (String value : values(values)) {
            Optional<T> constant = reader.apply(value);
            if (constant.isPresent()) {
                constants.add(constant.get());
            } else {
                errors.add(FieldError.parameter(name, "unknown-value", value));
            }
        }
        return constants;
    }

    private static List<String> values(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .limit(MOST_VALUES)
                        .toList();
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> name(Class<E> type) {
        return value -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(value)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        };
    }

    private static Optional<Integer> grade(String value) {
        return Set.of("1", "2", "3", "7").contains(value) ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static Optional<Sorting> sorting(String value) {
        return name(Sorting.class).apply(value.toUpperCase(Locale.ROOT));
    }
}
