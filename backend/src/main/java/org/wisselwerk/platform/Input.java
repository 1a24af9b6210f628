package org.wisselwerk.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object from outside, read field by field. What is wrong is collected, each with its pointer, so that a caller
 * hears of everything at once; a field that nobody asked for is an error too. A value that is wrong reads as null.
 */
public final class Input {

    /** Strict: no duplicate keys, nothing behind the object, nesting that no listing needs refused. */
    public static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(8_000_000)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final int MAX_SAID_BACK = 40;

    private final ObjectNode node;
    private final String path;
    private final List<FieldError> errors;
    private final Set<String> asked = new HashSet<>();

    private Input(ObjectNode node, String path, List<FieldError> errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
    }

    public static Input of(ObjectNode node) {
        return new Input(node, "", new ArrayList<>());
    }

    /**
     * The body of a request.
     *
     * @throws Refusal 400 {@code malformed-json} when it is no JSON object
     */
    public static Input body(@Nullable String json) {
        try {
            JsonNode node = JSON.readTree(json == null ? "" : json);
            if (node instanceof ObjectNode object) {
                return of(object);
            }
        } catch (JsonProcessingException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "malformed-json");
        }
        throw Refusal.of(HttpStatus.BAD_REQUEST, "malformed-json");
    }

    /**
     * Trimmed text, null when absent or blank. Control characters other than line ends and tabs are dropped, and so is
     * half of a pair of surrogates: no database gives it back.
     */
    public @Nullable String text(String field, int max) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            return fail(field, "not-text");
        }
        String text = clean(value.textValue());
        if (text.codePointCount(0, text.length()) > max) {
            return fail(field, "too-long", max);
        }
        return text.isEmpty() ? null : text;
    }

    public String requiredText(String field, int max) {
        int before = errors.size();
        String text = text(field, max);
        if (text == null && errors.size() == before) {
            fail(field, "required");
        }
        return text == null ? "" : text;
    }

    public @Nullable Integer integer(String field, int min, int max) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            return fail(field, "not-a-whole-number");
        }
        if (!value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
            return fail(field, "out-of-range", min, max);
        }
        return value.intValue();
    }

    public @Nullable BigDecimal number(String field, int min, int max, int decimals) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            return fail(field, "not-a-number");
        }
        BigDecimal number = value.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            return fail(field, "out-of-range", min, max);
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            return fail(field, "too-precise", decimals);
        }
        return number.stripTrailingZeros();
    }

    public @Nullable Boolean bool(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        return value.isBoolean() ? Boolean.valueOf(value.booleanValue()) : fail(field, "not-true-or-false");
    }

    public @Nullable LocalDate date(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.asText());
            return date.getYear() < 1900 || date.getYear() > 2200 ? fail(field, "not-a-date") : date;
        } catch (DateTimeParseException e) {
            return fail(field, "not-a-date");
        }
    }

    /** An instant as of ISO 8601, in UTC, between the years 1970 and 2200. */
    public @Nullable Instant instant(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        try {
            Instant instant = Instant.parse(value.asText());
            return instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.parse("2200-01-01T00:00:00Z"))
                    ? fail(field, "not-a-date")
                    : instant;
        } catch (DateTimeParseException e) {
            return fail(field, "not-a-date");
        }
    }

    public @Nullable UUID id(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        try {
            return value.isTextual() && value.textValue().length() == 36
                    ? UUID.fromString(value.textValue())
                    : fail(field, "not-an-id");
        } catch (IllegalArgumentException e) {
            return fail(field, "not-an-id");
        }
    }

    public <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null && errors.stream().noneMatch(e -> pointer(field).equals(e.pointer()))) {
            fail(field, "required");
        }
        return value;
    }

    /** A constant by its name, or by its code where it is {@link Coded}. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        JsonNode value = take(field);
        return value == null ? null : constant(field, value, type);
    }

    /** Constants in the order of their declaration, each once; absent means empty. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        return list(field, 50, (pointer, value) -> constant(pointer, value, type)).stream()
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> texts(String field, int max, int maxLength) {
        return list(field, max, (pointer, value) -> {
            if (!value.isTextual()) {
                return fail(pointer, "not-text");
            }
            String text = clean(value.textValue());
            if (text.codePointCount(0, text.length()) > maxLength) {
                return fail(pointer, "too-long", maxLength);
            }
            return text.isEmpty() ? null : text;
        });
    }

    public List<Integer> integers(String field, Set<Integer> among) {
        List<Integer> values = list(
                field,
                20,
                (pointer, value) ->
                        value.canConvertToInt() && value.isIntegralNumber() && among.contains(value.intValue())
                                ? Integer.valueOf(value.intValue())
                                : fail(pointer, "unknown-value", value.asText()));
        return values.stream().distinct().sorted().toList();
    }

    /** Whether a field holds text; asking is not yet reading it. */
    public boolean isText(String field) {
        JsonNode value = node.get(field);
        return value != null && value.isTextual();
    }

    /** An object within this one; its errors are collected here. */
    public @Nullable Input object(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return null;
        }
        return value instanceof ObjectNode object
                ? new Input(object, pointer(field), errors)
                : fail(field, "not-an-object");
    }

    /** Objects of a list, each read on its own; absent means empty. */
    public List<Input> objects(String field, int max) {
        return list(
                field,
                max,
                (pointer, value) -> value instanceof ObjectNode object
                        ? new Input(object, pointer(pointer), errors)
                        : fail(pointer, "not-an-object"));
    }

    /** Whether a field holds an object; asking is not yet reading it. */
    public boolean isObject(String field) {
        return node.get(field) instanceof ObjectNode;
    }

    /** The names of the fields there are, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The fields that nobody asked for, taken as they are; after this they are no error. */
    public Map<String, Object> rest() {
        ObjectNode rest = node.deepCopy();
        rest.remove(asked);
        node.fieldNames().forEachRemaining(asked::add);
        rest.fields().forEachRemaining(field -> {
            if (!kept(field.getValue())) {
                fail(field.getKey(), "not-a-number");
            }
        });
        return JSON.convertValue(rest, new com.fasterxml.jackson.core.type.TypeReference<>() {});
    }

    public @Nullable <T> T fail(String field, String code, Object... arguments) {
        errors.add(FieldError.at(pointer(field), code, arguments));
        return null;
    }

    /** All that is wrong so far, here and in the objects within, and every field nobody asked for. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Reports what nobody asked for. To be called last, on each object read. */
    public void rejectUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                fail(name, "unknown-field");
            }
        });
    }

    /** @throws Refusal 422 when anything is wrong */
    public void check() {
        rejectUnknown();
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    private <E extends Enum<E>> @Nullable E constant(String field, JsonNode value, Class<E> type) {
        Function<E, String> code = e -> e instanceof Coded coded ? coded.code() : e.name();
        Optional<E> found = java.util.Arrays.stream(type.getEnumConstants())
                .filter(e -> value.isTextual() && code.apply(e).equals(value.textValue()))
                .findFirst();
        return found.orElseGet(() -> fail(field, "unknown-value", abbreviated(value)));
    }

    private <T> List<T> list(String field, int max, ElementReader<T> reader) {
        JsonNode value = take(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            fail(field, "not-a-list");
            return List.of();
        }
        if (value.size() > max) {
            fail(field, "too-many", max);
            return List.of();
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            T element = reader.read(field + "/" + i, value.get(i));
            if (element != null) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    /** Whether every database takes its numbers: none beyond what a double holds. */
    private static boolean kept(JsonNode value) {
        return value.isNumber()
                ? Double.isFinite(value.doubleValue())
                : StreamSupport.stream(value.spliterator(), false).allMatch(Input::kept);
    }

    private @Nullable JsonNode take(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private String pointer(String field) {
        return path + "/" + field;
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cs}\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

    private static String abbreviated(JsonNode value) {
        return Shortened.of(value.asText(), MAX_SAID_BACK);
    }

    private interface ElementReader<T> {
        @Nullable
        T read(String pointer, JsonNode value);
    }
}
