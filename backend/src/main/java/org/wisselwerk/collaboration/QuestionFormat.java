package org.wisselwerk.collaboration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A question as it stands in the database: JSON, its three texts in every language. */
final class QuestionFormat {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QuestionFormat() {}

    static String write(Question question) {
        try {
            return JSON.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question is plain text", e);
        }
    }

    static Question read(String json) {
        try {
            return JSON.readValue(json, Question.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds what was written", e);
        }
    }
}
