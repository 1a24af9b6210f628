package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Theme;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.Coded;

/** The listings and judged questions of the test resources, as the application would know them. */
final class Corpus {

    /** A question: either {@code ref} asks for matches, or {@code q} is searched for with filters. */
    record Query(String id, @Nullable String ref, @Nullable String q, JsonNode filters, Map<String, Integer> grades) {}

    private static final Places PLACES = Places.load();

    final Map<String, Profile> listings = new LinkedHashMap<>();
    final List<Query> queries = new ArrayList<>();

    /** @param folder of the resources, or a directory */
    static Corpus read(String folder) {
        Corpus corpus = new Corpus();
        lines(folder + "/listings.jsonl")
                .forEach(node -> corpus.listings.put(Json.required(node, "ref"), profile(node)));
        lines(folder + "/queries.jsonl").forEach(node -> {
            Map<String, Integer> grades = new LinkedHashMap<>();
            node.get("judgments")
                    .properties()
                    .forEach(one -> grades.put(one.getKey(), one.getValue().asInt()));
            corpus.queries.add(new Query(
                    Json.required(node, "id"),
                    Json.text(node, "ref"),
                    Json.text(node, "q"),
                    node.path("filters"),
                    grades));
        });
        return corpus;
    }

    /** @param file a resource, or else a file */
    private static List<JsonNode> lines(String file) {
        try (InputStream resource = Corpus.class.getResourceAsStream(file);
                InputStream stream = resource == null ? Files.newInputStream(Path.of(file)) : resource) {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                nodes.add(Json.MAPPER.readTree(line));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile profile(JsonNode node) {
        String ref = Json.required(node, "ref");
        Optional<Place> place = Optional.ofNullable(Json.text(node, "postcode")).flatMap(PLACES::byPostcode);
        ListingContent content = content(node);
        Organisation organisation = organisation(node.get("organisation"));
        Listing listing = new Listing(
                id("listing " + ref),
                organisation.id(),
                "corpus",
                ref,
                content,
                place.map(one -> one.province().code()).orElse(null),
                place.map(Place::point).orElse(null),
                List.of(),
                List.of(),
                ListingState.PUBLISHED,
                null,
                1,
                1,
                null,
                null);
        return new Profile(listing, organisation);
    }

    private static ListingContent content(JsonNode node) {
        JsonNode period = node.path("period");
        Kind kind = Kind.valueOf(Json.required(node, "kind"));
        Double hours = Json.number(node, "hoursPerWeek");
        return new ListingContent(
                Direction.valueOf(Json.required(node, "direction")),
                kind,
                Json.required(node, "title"),
                Json.required(node, "description"),
                Json.required(node, "language"),
                Json.text(node, "postcode"),
                Json.text(node, "municipality"),
                Json.integer(node, "radiusKm"),
                period.isObject() ? new Period(Json.date(period, "from"), Json.date(period, "to")) : null,
                List.copyOf(Json.constants(node, "weekdays", Weekday.class)),
                hours == null ? null : BigDecimal.valueOf(hours),
                Json.integer(node, "places"),
                codes(node, "studyDomains", code -> Coded.of(StudyDomain.class, code)),
                codes(node, "finality", code -> Coded.of(Finality.class, code)),
                Json.integers(node, "grades"),
                Json.bool(node, "specialNeeds"),
                Json.strings(node, "competences"),
                details(kind, node.path("details")),
                null);
    }

    private static Details details(Kind kind, JsonNode node) {
        return switch (kind) {
            case INTERNSHIP_PLACE -> new Details.InternshipPlace(null, Map.of());
            case DUAL_LEARNING_PLACE -> new Details.DualLearningPlace(null, Map.of());
            case DUAL_TEACHER ->
                new Details.DualTeacher(
                        Json.constant(node, "statute", Details.Statute.class),
                        Json.bool(node, "pedagogicalDiploma"),
                        Json.text(node, "subject"),
                        Map.of());
            case GUEST_LESSON -> new Details.GuestLesson(null, null, Map.of());
            case COMPANY_VISIT -> new Details.CompanyVisit(null, null, null, List.of(), Map.of());
            case EXTERNAL_ASSIGNMENT -> new Details.ExternalAssignment(null, null, null, Map.of());
            case EQUIPMENT ->
                new Details.Equipment(Json.constant(node, "mode", Details.Mode.class), null, null, Map.of());
            case PROFESSIONAL_DEVELOPMENT ->
                new Details.ProfessionalDevelopment(
                        Json.constant(node, "focus", Details.Focus.class),
                        Json.integer(node, "sessions"),
                        null,
                        codes(node, "themes", code -> Coded.of(Theme.class, code)),
                        Map.of());
        };
    }

    private static Organisation organisation(JsonNode node) {
        String name = Json.required(node, "name");
        return new Organisation(
                id("organisation " + name),
                new OrganisationProfile(
                        name,
                        OrganisationType.valueOf(Json.required(node, "type")),
                        null,
                        Json.required(node, "postcode"),
                        Json.required(node, "municipality"),
                        List.of(),
                        null,
                        null),
                Verification.UNVERIFIED,
                null,
                false,
                null,
                false,
                "corpus",
                0);
    }

    private static <T> List<T> codes(JsonNode node, String field, Function<String, Optional<T>> reader) {
        return Json.strings(node, field).stream()
                .map(code -> reader.apply(code).orElseThrow())
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
