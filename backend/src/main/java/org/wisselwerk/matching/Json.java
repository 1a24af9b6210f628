package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Short ways to write and read the JSON of the search engine. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode texts(Iterable<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static <T> ArrayNode codes(Iterable<T> values, Function<T, String> code) {
        ArrayNode array = array();
        values.forEach(value -> array.add(code.apply(value)));
        return array;
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    static String required(JsonNode node, String field) {
        return node.path(field).asText();
    }

    static @Nullable Integer integer(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : Integer.valueOf(value.asInt());
    }

    static @Nullable Double number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : Double.valueOf(value.asDouble());
    }

    static @Nullable Boolean bool(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : Boolean.valueOf(value.asBoolean());
    }

    static @Nullable LocalDate date(JsonNode node, String field) {
        String value = text(node, field);
        return value == null ? null : LocalDate.parse(value);
    }

    static <E extends Enum<E>> @Nullable E constant(JsonNode node, String field, Class<E> type) {
        String value = text(node, field);
        return value == null ? null : Enum.valueOf(type, value);
    }

    static <E extends Enum<E>> Set<E> constants(JsonNode node, String field, Class<E> type) {
        Set<E> constants = new LinkedHashSet<>();
        node.path(field).forEach(value -> constants.add(Enum.valueOf(type, value.asText())));
        return constants;
    }

    static List<Integer> integers(JsonNode node, String field) {
        List<Integer> values = new ArrayList<>();
        node.path(field).forEach(value -> values.add(value.asInt()));
        return values;
    }

    static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(value -> values.add(value.asText()));
        return values;
    }
}
