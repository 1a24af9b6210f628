package org.wisselwerk.collaboration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one item adds to the canonical text: its code and its common words, null while there are none; with a common
 * value also that, as {@code {"choices":[…]}}, {@code {"number":…}} or {@code {"levels":{"end","needed"}}}; and for a
 * competence what it is about, in Dutch. An item that is answered in words reads as it did before there were values, so
 * that what was signed keeps its digest.
 */
final class AgreedText {

    private AgreedText() {}

    static Map<String, Object> of(Expectation item) {
        Answer agreed = item.agreed();
        Map<String, Object> members = new HashMap<>();
        members.put("item", item.item().code());
        members.put("words", AnswerFormat.words(agreed));
        if (item.form() instanceof Form.Level) {
            members.put("about", item.item().question().title().nl());
        }
        if (agreed != null && agreed.value() != null) {
            members.put("value", value(agreed.value()));
        }
        return members;
    }

    private static Map<String, Object> value(Value value) {
        return switch (value) {
            case Value.Choices(List<String> codes) -> Map.of("choices", codes);
            case Value.Amount(var number) -> Map.of("number", number);
            case Value.Levels(Map<LevelAt, Integer> levels) ->
                Map.of(
                        "levels",
                        levels.entrySet().stream()
                                .collect(
                                        Collectors.toMap(level -> level.getKey().code(), level -> level.getValue())));
        };
    }
}
