package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;

/**
 * Reads an answer from outside by the form of its item: words as text, or an object {@code {choices, number, levels,
 * words}} of which the form takes one beside the words. The code of an option alone chooses it.
 */
final class AnswerInput {

    private static final String FIELD = "answer";
    private static final int LONGEST_CODE = 32;

    private AnswerInput() {}

    /**
     * The answer in the body's field {@code answer}; null when absent or blank. What is wrong is kept in the input.
     *
     * @param moments what levels may be about here
     */
    static @Nullable Answer read(Input input, Form form, Set<LevelAt> moments) {
        if (!input.isObject(FIELD)) {
            String words = input.text(FIELD, Answer.MAX_WORDS);
            return words == null ? null : plain(words, form);
        }
        Input given = input.object(FIELD);
        if (given == null) {
            return null;
        }
        Value value = value(given, form, moments);
        String words = given.text("words", Answer.MAX_WORDS);
        given.rejectUnknown();
        return value == null && words == null ? null : new Answer(value, words);
    }

    private static Answer plain(String words, Form form) {
        return form instanceof Form.Choice choice && choice.position(words) >= 0
                ? Answer.of(new Value.Choices(List.of(words)))
                : Answer.words(words);
    }

    private static @Nullable Value value(Input given, Form form, Set<LevelAt> moments) {
        return switch (form) {
            case Form.Text() -> null;
            case Form.Choice choice -> choices(given, choice);
            case Form.Amount amount -> amount(given, amount);
            case Form.Level() -> levels(given, moments);
        };
    }

    private static @Nullable Value choices(Input given, Form.Choice form) {
        List<String> codes =
                given.texts("choices", form.multiple() ? form.options().size() : 1, LONGEST_CODE);
        IntStream.range(0, codes.size())
                .filter(i -> form.position(codes.get(i)) < 0)
                .forEach(i -> given.fail("choices/" + i, "unknown-value", codes.get(i)));
        List<String> known = form.options().stream()
                .map(Form.Option::code)
                .filter(codes::contains)
                .toList();
        return known.isEmpty() ? null : new Value.Choices(known);
    }

    private static @Nullable Value amount(Input given, Form.Amount form) {
        BigDecimal number = given.number(
                "number", form.min(), form.max(), Math.max(0, form.step().scale()));
        return number == null ? null : new Value.Amount(number);
    }

    private static @Nullable Value levels(Input given, Set<LevelAt> moments) {
        Input levels = given.object("levels");
        if (levels == null) {
            return null;
        }
        Map<LevelAt, Integer> read = new EnumMap<>(LevelAt.class);
        for (LevelAt moment : moments) {
            Integer level = levels.integer(moment.code(), 0, Value.Levels.MOST);
            if (level != null) {
                read.put(moment, level);
            }
        }
        levels.rejectUnknown();
        return read.isEmpty() ? null : new Value.Levels(read);
    }
}
