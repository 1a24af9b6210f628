package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;

/** The fields of a listing as the import format and the API write them: read with every error found, and written back. */
@Singleton
public class ListingFormat {

    private static final int MAX_TITLE = 200;
    private static final int MAX_DESCRIPTION = 10_000;
    private static final int MAX_COMPETENCES = 50;
    private static final int MAX_COMPETENCE = 100;
    private static final int MAX_RADIUS_KM = 500;
    private static final int MAX_HOURS = 168;
    private static final int MAX_PLACES = 100_000;
    private static final Set<Integer> GRADES = Set.of(1, 2, 3, 7);
    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en");

    private final Places places;

    public ListingFormat(Places places) {
        this.places = places;
    }

    /** Reads the fields; null when any of them is wrong, and then {@link Input#errors()} says what. */
    public @Nullable ListingContent read(Input input) {
        int before = input.errors().size();
        Direction direction = input.required("direction", input.choice("direction", Direction.class));
        Kind kind = input.required("kind", input.choice("kind", Kind.class));
        String title = input.requiredText("title", MAX_TITLE);
        String description = Objects.requireNonNullElse(input.text("description", MAX_DESCRIPTION), "");
        String language = language(input);
        String postcode = postcode(input, "postcode");
        String municipality = input.text("municipality", 120);
        Integer radiusKm = input.integer("radiusKm", 0, MAX_RADIUS_KM);
        Period period = period(input, "period");
        List<Weekday> weekdays = input.choices("weekdays", Weekday.class);
        BigDecimal hours = input.number("hoursPerWeek", 0, MAX_HOURS, 2);
        Integer count = input.integer("places", 1, MAX_PLACES);
        List<StudyDomain> domains = input.choices("studyDomains", StudyDomain.class);
        List<Finality> finality = input.choices("finality", Finality.class);
        List<Integer> grades = input.integers("grades", GRADES);
        Boolean specialNeeds = input.bool("specialNeeds");
        List<String> competences = input.texts("competences", MAX_COMPETENCES, MAX_COMPETENCE);
        Input detailsInput = input.object("details");
        Details details = kind == null ? null : DetailsFormat.read(kind, detailsInput);
        if (direction == null
                || kind == null
                || details == null
                || input.errors().size() > before) {
            return null;
        }
        return new ListingContent(
                direction,
                kind,
                title.replaceAll("\\s+", " "),
                description,
                language,
                postcode,
                municipality,
                radiusKm,
                period,
                weekdays,
                hours,
                count,
                domains,
                finality,
                grades,
                specialNeeds,
                competences,
                details,
                null);
    }

    /** What is odd but accepted. */
    public List<FieldError> warnings(ListingContent content) {
        String postcode = content.postcode();
        return postcode == null || places.byPostcode(postcode).isPresent()
                ? List.of()
                : List.of(FieldError.at("/postcode", "unknown-postcode", postcode));
    }

    /** A Belgian postcode, known or not; anything else is an error. */
    public @Nullable String postcode(Input input, String field) {
        String postcode = input.text(field, 10);
        return postcode == null || Places.looksBelgian(postcode) ? postcode : input.fail(field, "not-a-postcode");
    }

    /** Null when nothing is said, or both ends are open. */
    public static @Nullable Period period(Input input, String field) {
        Input period = input.object(field);
        if (period == null) {
            return null;
        }
        LocalDate from = period.date("from");
        LocalDate to = period.date("to");
        period.rejectUnknown();
        if (from != null && to != null && to.isBefore(from)) {
            return period.fail("to", "before-start");
        }
        return from == null && to == null ? null : new Period(from, to);
    }

    /** The same fields back, without those that say nothing; without the contact. */
    public static Map<String, Object> write(ListingContent content) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("direction", content.direction().name());
        map.put("kind", content.kind().name());
        map.put("title", content.title());
        map.put("description", content.description());
        map.put("language", content.language());
        put(map, "postcode", content.postcode());
        put(map, "municipality", content.municipality());
        put(map, "radiusKm", content.radiusKm());
        put(map, "period", content.period() == null ? null : write(content.period()));
        put(map, "weekdays", content.weekdays().stream().map(Weekday::name).toList());
        put(map, "hoursPerWeek", content.hoursPerWeek());
        put(map, "places", content.places());
        put(
                map,
                "studyDomains",
                content.studyDomains().stream().map(StudyDomain::code).toList());
        put(map, "finality", content.finality().stream().map(Finality::code).toList());
        put(map, "grades", content.grades());
        put(map, "specialNeeds", content.specialNeeds());
        put(map, "competences", content.competences());
        put(map, "details", DetailsFormat.write(content.details()));
        return map;
    }

    private static Map<String, Object> write(Period period) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "from", period.from() == null ? null : period.from().toString());
        put(map, "to", period.to() == null ? null : period.to().toString());
        return map;
    }

    private static String language(Input input) {
        String language = input.text("language", 2);
        if (language != null && !LANGUAGES.contains(language)) {
            input.fail("language", "unknown-value", language);
        }
        return language == null ? "nl" : language;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        boolean said = value != null
                && !(value instanceof List<?> list && list.isEmpty())
                && !(value instanceof Map<?, ?> entries && entries.isEmpty());
        if (said) {
            map.put(key, value);
        }
    }
}
