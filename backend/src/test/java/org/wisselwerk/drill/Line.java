package org.wisselwerk.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wisselwerk.platform.Input;

/** The n-th line of an import, as sent and as it must come back. */
record Line(long number) {

    private static final int ORGANISATIONS = 97;

    String ref() {
        return "line-" + number;
    }

    /** Every value follows from the number, so that what comes back can be checked without keeping what was sent. */
    ObjectNode json() {
        ObjectNode line = Input.JSON.createObjectNode();
        line.put("ref", ref());
        line.putObject("organisation")
                .put("name", "Atelier " + number % ORGANISATIONS)
                .put("type", "COMPANY")
                .put("postcode", "9000")
                .put("municipality", "Gent");
        line.put("direction", "OFFER")
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage lassen " + number)
                .put(
                        "description",
                        "Je last mee aan hekwerk nummer %d. "
                                .formatted(number)
                                .repeat(10)
                                .strip())
                .put("language", "nl")
                .put("postcode", "9000")
                .put("municipality", "Gent")
                .put("places", (int) (1 + number % 9));
        line.putArray("competences").add("MIG/MAG-lassen");
        return line;
    }

    static long number(JsonNode exported) {
        return Long.parseLong(exported.path("ref").asText().substring("line-".length()));
    }
}
