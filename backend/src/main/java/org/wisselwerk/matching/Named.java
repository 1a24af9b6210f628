package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.wisselwerk.matching.words.Tagged;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.Token;

/**
 * A concept that a text names, and where. Worked out when a listing is indexed: who marks twenty snippets for each
 * search has no time to look for concepts in them.
 *
 * @param from its first character in the text
 * @param to the one after its last
 * @param certainty as in {@link Tag}
 */
record Named(String concept, int from, int to, double certainty) {

    static List<Named> in(String text, Language language, Vocabulary vocabulary) {
        return in(Tagged.of(text, language, vocabulary));
    }

    static List<Named> in(Tagged text) {
        List<Token> tokens = text.tokens();
        return text.tags().stream()
                .map(tag -> new Named(
                        tag.concept().id(),
                        tokens.get(tag.from()).start(),
                        tokens.get(tag.to() - 1).end(),
                        tag.certainty()))
                .toList();
    }

    boolean covers(Token token) {
        return from <= token.start() && token.start() < to;
    }

    static ArrayNode write(List<Named> all) {
        ArrayNode array = Json.array();
        for (Named one : all) {
            array.addArray().add(one.concept).add(one.from).add(one.to).add(one.certainty);
        }
        return array;
    }

    /** None where an older version of the application wrote none. */
    static List<Named> read(JsonNode array) {
        List<Named> all = new ArrayList<>(array.size());
        for (JsonNode one : array) {
            all.add(new Named(
                    one.path(0).asText(),
                    one.path(1).asInt(),
                    one.path(2).asInt(),
                    one.path(3).asDouble()));
        }
        return all;
    }
}
