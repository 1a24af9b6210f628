package org.wisselwerk.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;

/** {@link Details} as JSON: in the import format, the API and the database alike. */
final class DetailsFormat {

    private static final int MAX_OTHER_KEYS = 20;
    private static final int MAX_OTHER_LENGTH = 2048;
    private static final int MAX_DEPOSIT = 1_000_000;
    private static final int MAX_AUDIENCE = 200;
    private static final int MAX_DELIVERABLE = 500;
    private static final int MAX_GROUP = 1000;
    private static final int MAX_MINUTES = 1440;
    private static final String SET_ASIDE = "*";

    private DetailsFormat() {}

    /** Reads what the kind defines; the keys it does not know are kept. {@code input} is null when nothing is said. */
    static Details read(Kind kind, @Nullable Input input) {
        Input in = input == null ? Input.of(Input.JSON.createObjectNode()) : input;
        Details details = typed(kind, in, () -> rest(in));
        withinLimits(in, details.other());
        return details;
    }

    private static Details typed(Kind kind, Input in, Supplier<Map<String, Object>> other) {
        return switch (kind) {
            case INTERNSHIP_PLACE -> new Details.InternshipPlace(in.choice("form", Details.Form.class), other.get());
            case DUAL_LEARNING_PLACE ->
                new Details.DualLearningPlace(in.choice("contract", Details.Contract.class), other.get());
            case DUAL_TEACHER ->
                new Details.DualTeacher(
                        in.choice("statute", Details.Statute.class),
                        in.bool("pedagogicalDiploma"),
                        in.text("subject", 200),
                        other.get());
            case GUEST_LESSON -> new Details.GuestLesson(minutes(in), in.text("audience", MAX_AUDIENCE), other.get());
            case COMPANY_VISIT -> visit(in, other);
            case EXTERNAL_ASSIGNMENT ->
                new Details.ExternalAssignment(
                        in.text("audience", MAX_AUDIENCE),
                        in.date("deadline"),
                        in.text("deliverable", MAX_DELIVERABLE),
                        other.get());
            case EQUIPMENT ->
                new Details.Equipment(
                        in.choice("mode", Details.Mode.class),
                        in.text("condition", 500),
                        in.number("deposit", 0, MAX_DEPOSIT, 2),
                        other.get());
            case PROFESSIONAL_DEVELOPMENT ->
                new Details.ProfessionalDevelopment(
                        in.choice("focus", Details.Focus.class),
                        in.integer("sessions", 1, 200),
                        in.text("format", 200),
                        in.choices("themes", Theme.class),
                        other.get());
        };
    }

    private static Details visit(Input in, Supplier<Map<String, Object>> other) {
        Integer least = in.integer("groupMin", 1, MAX_GROUP);
        Integer most = in.integer("groupMax", 1, MAX_GROUP);
        if (least != null && most != null && most < least) {
            in.fail("groupMax", "below-minimum", least);
        }
        return new Details.CompanyVisit(
                least, most, minutes(in), in.choices("languages", Details.Tongue.class), other.get());
    }

    private static @Nullable Integer minutes(Input in) {
        return in.integer("durationMinutes", 1, MAX_MINUTES);
    }

    /** The same keys back, without those that say nothing. */
    static Map<String, Object> write(Details details) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (details) {
            case Details.DualTeacher(var statute, var diploma, var subject, var _) -> {
                put(map, "statute", statute);
                put(map, "pedagogicalDiploma", diploma);
                put(map, "subject", subject);
            }
            case Details.Equipment(var mode, var condition, var deposit, var _) -> {
                put(map, "mode", mode);
                put(map, "condition", condition);
                put(map, "deposit", deposit);
            }
            case Details.ProfessionalDevelopment(var focus, var sessions, var format, var themes, var _) -> {
                put(map, "focus", focus);
                put(map, "sessions", sessions);
                put(map, "format", format);
                putCodes(map, "themes", themes);
            }
            case Details.InternshipPlace(var form, var _) -> put(map, "form", form);
            case Details.DualLearningPlace(var contract, var _) -> put(map, "contract", contract);
            case Details.GuestLesson(var minutes, var audience, var _) -> {
                put(map, "durationMinutes", minutes);
                put(map, "audience", audience);
            }
            case Details.CompanyVisit(var least, var most, var minutes, var languages, var _) -> {
                put(map, "groupMin", least);
                put(map, "groupMax", most);
                put(map, "durationMinutes", minutes);
                putCodes(map, "languages", languages);
            }
            case Details.ExternalAssignment(var audience, var deadline, var deliverable, var _) -> {
                put(map, "audience", audience);
                put(map, "deadline", deadline == null ? null : deadline.toString());
                put(map, "deliverable", deliverable);
            }
        }
        map.putAll(details.other());
        return map;
    }

    static String toJson(Details details) {
        try {
            return Input.JSON.writeValueAsString(write(details));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("details that cannot be written", e);
        }
    }

    /**
     * What {@link #toJson} wrote, now or before its kind had these keys: what reads otherwise than a kind now wants it is
     * kept beside it, under a name of its own.
     *
     * @throws IllegalArgumentException when it is no JSON object
     */
    static Details fromJson(Kind kind, String json) {
        try {
            ObjectNode stored = (ObjectNode) Input.JSON.readTree(json);
            Input input = Input.of(stored);
            Details details = typed(kind, input, () -> rest(input));
            if (input.errors().isEmpty()) {
                return details;
            }
            Input rest = Input.of(setAside(stored, input.errors()));
            return typed(kind, rest, () -> rest(rest));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("details that cannot be read", e);
        }
    }

    private static ObjectNode setAside(ObjectNode stored, List<FieldError> errors) {
        ObjectNode readable = stored.deepCopy();
        for (FieldError error : errors) {
            String key = Objects.requireNonNull(error.pointer()).split("/", -1)[1];
            JsonNode value = readable.remove(key);
            if (value != null) {
                readable.set(key + SET_ASIDE, value);
            }
        }
        return readable;
    }

    private static Map<String, Object> rest(Input input) {
        Map<String, Object> other = input.rest();
        other.values().removeIf(Objects::isNull);
        return Map.copyOf(other);
    }

    private static void withinLimits(Input input, Map<String, Object> other) {
        if (other.size() > MAX_OTHER_KEYS) {
            input.fail("", "too-many-keys", MAX_OTHER_KEYS);
        } else if (length(other) > MAX_OTHER_LENGTH) {
            input.fail("", "too-long", MAX_OTHER_LENGTH);
        }
    }

    private static int length(Map<String, Object> map) {
        try {
            return Input.JSON.writeValueAsString(map).length();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    private static void putCodes(Map<String, Object> map, String key, List<? extends Coded> constants) {
        put(
                map,
                key,
                constants.isEmpty() ? null : constants.stream().map(Coded::code).toList());
    }
}
