package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.gate.Gate;

/** What the words of a saved search let in, as the database keeps it. */
final class GateFormat {

    private GateFormat() {}

    static ObjectNode write(Gate gate) {
        ObjectNode node = Json.object();
        ObjectNode concepts = node.putObject("concepts");
        gate.concepts().forEach(concepts::put);
        node.set("stems", Json.texts(gate.stems()));
        node.set("words", Json.texts(gate.words()));
        node.set("kinds", Json.codes(gate.kinds(), Kind::name));
        node.put("misspelt", gate.misspelt());
        return node;
    }

    static Gate read(JsonNode node) {
        Map<String, Double> concepts = new HashMap<>();
        node.path("concepts")
                .properties()
                .forEach(field -> concepts.put(field.getKey(), field.getValue().asDouble()));
        return new Gate(
                concepts,
                new LinkedHashSet<>(Json.strings(node, "stems")),
                Json.strings(node, "words"),
                Json.constants(node, "kinds", Kind.class),
                node.path("misspelt").asBoolean());
    }
}
