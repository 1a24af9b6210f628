package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Wording;
import org.wisselwerk.place.Point;

/** The facts of a listing as the index keeps them, so that ranking needs nothing but what retrieval brings. */
final class FactsFormat {

    private static final String BLANK = " ";

    private FactsFormat() {}

    static ObjectNode write(Facts facts) {
        ObjectNode node = Json.object();
        node.put("direction", facts.direction().name());
        node.put("kind", facts.kind().name());
        node.put("language", facts.language());
        node.set("concepts", firmness(facts.wording().concepts()));
        node.set("words", words(facts.wording().words()));
        node.put("written", pairs(facts.wording().written()));
        node.set("ruledOut", Json.texts(facts.wording().ruledOut()));
        node.set("names", Json.texts(facts.wording().names()));
        Facts.Where where = facts.where();
        node.put("municipality", where.municipality()).put("province", where.province());
        node.put("radiusKm", where.radiusKm());
        Point point = where.point();
        if (point != null) {
            node.put("lat", point.lat()).put("lon", point.lon());
        }
        period(node, facts.when().period());
        node.set("weekdays", Json.codes(facts.when().weekdays(), Weekday::name));
        node.put("hoursPerWeek", facts.when().hoursPerWeek());
        audience(node, facts.audience());
        node.put("places", facts.room().places());
        ArrayNode taken = node.putArray("taken");
        facts.room()
                .taken()
                .forEach(one -> taken.addObject()
                        .put("from", text(one.from()))
                        .put("to", text(one.to()))
                        .put("places", one.places()));
        Facts.Particulars only = facts.particulars();
        node.put("statute", name(only.statute())).put("diploma", only.pedagogicalDiploma());
        node.put("mode", name(only.mode())).put("focus", name(only.focus())).put("sessions", only.sessions());
        node.put("forLeaders", only.forLeaders()).put("online", only.online());
        node.put("verified", facts.standing().verified());
        node.put("answerDays", facts.standing().answerDays());
        node.put("timesAsked", facts.standing().timesAsked());
        // What is not said takes no room.
        node.properties()
                .removeIf(field -> field.getValue().isNull()
                        || (field.getValue().isArray() && field.getValue().isEmpty()));
        return node;
    }

    private static void audience(ObjectNode node, Facts.Audience audience) {
        node.set("studyDomains", Json.codes(audience.studyDomains(), StudyDomain::name));
        node.set("finalities", Json.codes(audience.finalities(), Finality::name));
        ArrayNode grades = node.putArray("grades");
        audience.grades().forEach(grades::add);
        node.put("specialNeeds", audience.specialNeeds());
        ArrayNode only = node.putArray("onlyGrades");
        audience.onlyGrades().forEach(only::add);
        node.put("youngest", audience.youngest()).put("oldest", audience.oldest());
    }

    private static void period(ObjectNode node, @Nullable Period period) {
        if (period != null) {
            node.put("from", text(period.from())).put("to", text(period.to())).put("period", true);
        }
    }

    static Facts read(JsonNode node) {
        return new Facts(
                Objects.requireNonNull(Json.constant(node, "direction", Direction.class)),
                Objects.requireNonNull(Json.constant(node, "kind", Kind.class)),
                Json.required(node, "language"),
                new Wording(
                        firmness(node.path("concepts")),
                        words(node.path("words")),
                        pairs(node.path("written").asText("")),
                        Set.copyOf(Json.strings(node, "ruledOut")),
                        Set.copyOf(Json.strings(node, "names"))),
                new Facts.Where(
                        Json.text(node, "municipality"),
                        Json.text(node, "province"),
                        node.hasNonNull("lat")
                                ? new Point(
                                        node.get("lat").asDouble(),
                                        node.get("lon").asDouble())
                                : null,
                        Json.integer(node, "radiusKm")),
                new Facts.When(
                        node.path("period").asBoolean()
                                ? new Period(Json.date(node, "from"), Json.date(node, "to"))
                                : null,
                        Json.constants(node, "weekdays", Weekday.class),
                        Json.number(node, "hoursPerWeek")),
                new Facts.Audience(
                        Json.constants(node, "studyDomains", StudyDomain.class),
                        Json.constants(node, "finalities", Finality.class),
                        new LinkedHashSet<>(Json.integers(node, "grades")),
                        Json.bool(node, "specialNeeds"),
                        Set.copyOf(Json.integers(node, "onlyGrades")),
                        Json.integer(node, "youngest"),
                        Json.integer(node, "oldest")),
                new Facts.Room(Json.integer(node, "places"), taken(node)),
                new Facts.Particulars(
                        Json.constant(node, "statute", Details.Statute.class),
                        Json.bool(node, "diploma"),
                        Json.constant(node, "mode", Details.Mode.class),
                        Json.constant(node, "focus", Details.Focus.class),
                        Json.integer(node, "sessions"),
                        Json.bool(node, "forLeaders"),
                        node.path("online").asBoolean()),
                new Facts.Standing(
                        node.path("verified").asBoolean(),
                        Json.number(node, "answerDays"),
                        node.path("timesAsked").asInt()));
    }

    private static List<Facts.Taken> taken(JsonNode node) {
        List<Facts.Taken> taken = new ArrayList<>();
        node.path("taken")
                .forEach(one -> taken.add(new Facts.Taken(
                        Json.date(one, "from"),
                        Json.date(one, "to"),
                        one.path("places").asInt())));
        return taken;
    }

    /** Sorted, so that the same listing is the same document. */
    private static ObjectNode firmness(Map<String, Double> values) {
        ObjectNode node = Json.object();
        new TreeMap<>(values).forEach((key, value) -> node.put(key, rounded(value)));
        return node;
    }

    private static double rounded(double firmness) {
        return Math.round(firmness * 1000) / 1000.0;
    }

    private static Map<String, Double> firmness(JsonNode node) {
        Map<String, Double> values = new HashMap<>();
        node.properties()
                .forEach(field -> values.put(field.getKey(), field.getValue().asDouble()));
        return values;
    }

    /** Words have no blanks: those of one firmness stand in one text, since each listing has some dozens of them. */
    private static ObjectNode words(Map<String, Double> words) {
        Map<Double, List<String>> byFirmness = new TreeMap<>();
        new TreeMap<>(words)
                .forEach((word, firmness) -> byFirmness
                        .computeIfAbsent(rounded(firmness), same -> new ArrayList<>())
                        .add(word));
        ObjectNode node = Json.object();
        byFirmness.forEach((firmness, same) -> node.put(firmness.toString(), String.join(BLANK, same)));
        return node;
    }

    private static Map<String, Double> words(JsonNode node) {
        Map<String, Double> words = new HashMap<>();
        node.properties().forEach(same -> {
            Double firmness = Double.valueOf(same.getKey());
            for (String word : same.getValue().asText().split(BLANK)) {
                words.put(word, firmness);
            }
        });
        return words;
    }

    private static @Nullable String pairs(Map<String, String> written) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(written).forEach((stem, word) -> words.addAll(List.of(stem, word)));
        return words.isEmpty() ? null : String.join(BLANK, words);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> written = new HashMap<>();
        String[] words = text.split(BLANK);
        for (int i = 0; i + 1 < words.length; i += 2) {
            written.put(words[i], words[i + 1]);
        }
        return written;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
