package org.wisselwerk.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;

/** {@link Details} as JSON: in the import format, the API and the database alike. */
final class DetailsFormat {

    private static final int MAX_OTHER_KEYS = 20;
    private static final int MAX_OTHER_LENGTH = 2048;
    private static final int MAX_DEPOSIT = 1_000_000;

    private DetailsFormat() {}

    /** Reads what the kind defines; the keys it does not know are kept. {@code input} is null when nothing is said. */
    static Details read(Kind kind, @Nullable Input input) {
        Input in = input == null ? Input.of(Input.JSON.createObjectNode()) : input;
        return switch (kind) {
            case INTERNSHIP_PLACE -> new Details.InternshipPlace(other(in));
            case DUAL_LEARNING_PLACE -> new Details.DualLearningPlace(other(in));
            case DUAL_TEACHER ->
                new Details.DualTeacher(
                        in.choice("statute", Details.Statute.class),
                        in.bool("pedagogicalDiploma"),
                        in.text("subject", 200),
                        other(in));
            case GUEST_LESSON -> new Details.GuestLesson(other(in));
            case COMPANY_VISIT -> new Details.CompanyVisit(other(in));
            case EXTERNAL_ASSIGNMENT -> new Details.ExternalAssignment(other(in));
            case EQUIPMENT ->
                new Details.Equipment(
                        in.choice("mode", Details.Mode.class),
                        in.text("condition", 500),
                        in.number("deposit", 0, MAX_DEPOSIT, 2),
                        other(in));
            case PROFESSIONAL_DEVELOPMENT ->
                new Details.ProfessionalDevelopment(
                        in.choice("focus", Details.Focus.class),
                        in.integer("sessions", 1, 200),
                        in.text("format", 200),
                        in.choices("themes", Theme.class),
                        other(in));
        };
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
                put(
                        map,
                        "themes",
                        themes.isEmpty()
                                ? null
                                : themes.stream().map(Theme::code).toList());
            }
            case Details.InternshipPlace _,
                    Details.DualLearningPlace _,
                    Details.GuestLesson _,
                    Details.CompanyVisit _,
                    Details.ExternalAssignment _ -> {}
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

    /** @throws IllegalArgumentException when it was not written by {@link #toJson} */
    static Details fromJson(Kind kind, String json) {
        try {
            return read(kind, Input.of((ObjectNode) Input.JSON.readTree(json)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("details that cannot be read", e);
        }
    }

    private static Map<String, Object> other(Input input) {
        Map<String, Object> other = input.rest();
        other.values().removeIf(Objects::isNull);
        if (other.size() > MAX_OTHER_KEYS) {
            input.fail("", "too-many-keys", MAX_OTHER_KEYS);
            return Map.of();
        }
        if (length(other) > MAX_OTHER_LENGTH) {
            input.fail("", "too-long", MAX_OTHER_LENGTH);
            return Map.of();
        }
        return Map.copyOf(other);
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
}
