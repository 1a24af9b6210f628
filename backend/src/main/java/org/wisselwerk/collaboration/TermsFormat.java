package org.wisselwerk.collaboration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.platform.Input;

/** Terms as the API writes and reads them; what the database keeps beside places and days is written the same way. */
final class TermsFormat {

    /** The member that holds who is named: it is stored and signed, and never read from a request. */
    static final String PEOPLE = "people";

    private static final int MAX_TEXT = 500;
    private static final int MAX_PLACE = 200;
    /** A week has no more. */
    private static final int MAX_HOURS = 168;

    private TermsFormat() {}

    /** The terms, naming nobody, or null when {@link Input#errors()} says what is wrong. Revision is the caller's. */
    static @Nullable Terms read(Input input, int revision, Kind kind) {
        int before = input.errors().size();
        Integer places = input.required("places", input.integer("places", 1, Terms.MAX_PLACES));
        Period period = ListingFormat.period(input, "period");
        Arrangement arrangement = arrangement(input, kind, places == null ? Terms.MAX_PLACES : places);
        input.rejectUnknown();
        return places == null || input.errors().size() > before
                ? null
                : new Terms(revision, places, period == null ? new Period(null, null) : period, arrangement);
    }

    /** What is said, in the order of the form. */
    static Map<String, Object> write(Terms terms) {
        Period period = terms.period();
        Map<String, Object> days = new Said()
                .put("from", period.from() == null ? null : period.from().toString())
                .put("to", period.to() == null ? null : period.to().toString())
                .members();
        Said said = new Said().put("places", terms.places()).put("period", days);
        write(terms.arrangement()).forEach(said::put);
        return said.members();
    }

    static Map<String, Object> write(Arrangement arrangement) {
        Section section = arrangement.section();
        Said said = new Said()
                .put(
                        "weekdays",
                        arrangement.weekdays().stream().map(Weekday::name).toList())
                .put("hoursPerWeek", arrangement.hoursPerWeek())
                .put("place", arrangement.place())
                .put("allowance", arrangement.allowance())
                .put("insurance", arrangement.insurance())
                .put("transport", arrangement.transport())
                .put("protectiveEquipment", arrangement.protectiveEquipment());
        if (section != null) {
            said.put(SectionFormat.memberOf(section), SectionFormat.write(section));
        }
        return said.put("pupils", arrangement.pupils())
                .put(
                        PEOPLE,
                        arrangement.people().stream().map(TermsFormat::write).toList())
                .members();
    }

    private static Map<String, Object> write(NamedPerson person) {
        return new Said()
                .put("id", person.id().toString())
                .put("side", person.side().name())
                .put("role", person.role().name())
                .members();
    }

    /** For the database: null when nothing is said. */
    static @Nullable String store(Arrangement arrangement) {
        Map<String, Object> members = write(arrangement);
        return members.isEmpty() ? null : Input.JSON.valueToTree(members).toString();
    }

    /** What {@link #store} made. */
    static Arrangement stored(@Nullable String json, Kind kind) {
        if (json == null) {
            return Arrangement.NONE;
        }
        try {
            Input input = Input.of((ObjectNode) Input.JSON.readTree(json));
            List<NamedPerson> people = input.objects(PEOPLE, Integer.MAX_VALUE).stream()
                    .map(TermsFormat::person)
                    .toList();
            Arrangement arrangement = arrangement(input, kind, Terms.MAX_PLACES).withPeople(people);
            if (!input.errors().isEmpty()) {
                throw new IllegalStateException("the database holds what was written: " + input.errors());
            }
            return arrangement;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds what was written", e);
        }
    }

    private static NamedPerson person(Input stored) {
        return new NamedPerson(
                Objects.requireNonNull(stored.id("id")),
                Objects.requireNonNull(stored.choice("side", Side.class)),
                Objects.requireNonNull(stored.choice("role", PersonRole.class)));
    }

    private static Arrangement arrangement(Input input, Kind kind, int places) {
        List<Weekday> weekdays = input.choices("weekdays", Weekday.class);
        BigDecimal hours = input.number("hoursPerWeek", 0, MAX_HOURS, 2);
        return new Arrangement(
                weekdays,
                hours,
                input.text("place", MAX_PLACE),
                input.text("allowance", MAX_TEXT),
                input.text("insurance", MAX_TEXT),
                input.text("transport", MAX_TEXT),
                input.text("protectiveEquipment", MAX_TEXT),
                SectionFormat.read(input, kind),
                Pupils.takePartIn(kind) ? pupils(input, places) : List.of(),
                List.of());
    }

    /** Labels of pupils, each once. */
    static List<String> pupils(Input input, int places) {
        List<String> labels = input.texts("pupils", Terms.MAX_PLACES, Pupils.MAX_LABEL).stream()
                .distinct()
                .toList();
        if (!labels.stream().allMatch(Pupils::isLabel)) {
            input.fail("pupils", "not-a-label");
        }
        if (labels.size() > places) {
            input.fail("pupils", "too-many", places);
        }
        return labels;
    }
}
