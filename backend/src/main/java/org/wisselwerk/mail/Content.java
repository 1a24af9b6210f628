package org.wisselwerk.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a letter is personal or secret: kept as one text, so that one write wipes it. */
record Content(
        @Nullable String name,
        Map<String, String> words,
        @Nullable String action,
        List<Letter.Item> items,
        @Nullable String unsubscribe) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Content of(Letter letter) {
        return new Content(letter.to().name(), letter.words(), letter.action(), letter.items(), letter.unsubscribe());
    }

    static Content read(String text) {
        try {
            return JSON.readValue(text, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the content of a mail cannot be read", e);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the content of a mail cannot be written", e);
        }
    }
}
