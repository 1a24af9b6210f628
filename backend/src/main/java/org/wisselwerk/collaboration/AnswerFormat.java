package org.wisselwerk.collaboration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they stand in the database: words as text, a value beside them as JSON. Rows from before there were values
 * have none.
 */
final class AnswerFormat {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private AnswerFormat() {}

    static @Nullable String words(@Nullable Answer answer) {
        return answer == null ? null : answer.words();
    }

    static @Nullable String value(@Nullable Answer answer) {
        if (answer == null || answer.value() == null) {
            return null;
        }
        try {
            return JSON.writerFor(Value.class).writeValueAsString(answer.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value is plain", e);
        }
    }

    /** Null where neither is there. */
    static @Nullable Answer read(@Nullable String words, @Nullable String value) {
        return words == null && value == null ? null : new Answer(value == null ? null : value(value), words);
    }

    private static Value value(String json) {
        try {
            return JSON.readValue(json, Value.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds what was written", e);
        }
    }
}
