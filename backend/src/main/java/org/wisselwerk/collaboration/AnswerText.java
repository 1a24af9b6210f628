package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Language;

/** An answer in the words of a language: for letters, papers, and programs that know no forms. */
final class AnswerText {

    private static final Words NOW = new Words("nu", "now", "maintenant");
    private static final Words NEEDED = new Words("bij de start", "at the start", "au début");
    private static final Words END = new Words("op het einde", "at the end", "à la fin");

    private AnswerText() {}

    static @Nullable String of(@Nullable Answer answer, Form form, Language language) {
        if (answer == null) {
            return null;
        }
        String said = answer.value() == null ? null : value(answer.value(), form, language);
        String words = answer.words();
        return said == null || words == null
                ? Stream.of(said, words).filter(java.util.Objects::nonNull).collect(Collectors.joining())
                : said + ". " + words;
    }

    private static String value(Value value, Form form, Language language) {
        return switch (value) {
            case Value.Choices(List<String> codes) ->
                codes.stream().map(code -> label(code, form, language)).collect(Collectors.joining("; "));
            case Value.Amount(BigDecimal number) -> number(number, language) + unit(form, language);
            case Value.Levels(Map<LevelAt, Integer> levels) ->
                levels.entrySet().stream()
                        .map(level -> moment(level.getKey()).in(language) + " " + level.getValue())
                        .collect(Collectors.joining(", "));
        };
    }

    private static Words moment(LevelAt moment) {
        return switch (moment) {
            case NOW -> NOW;
            case NEEDED -> NEEDED;
            case END -> END;
        };
    }

    private static String label(String code, Form form, Language language) {
        return form instanceof Form.Choice choice && choice.position(code) >= 0
                ? choice.options().get(choice.position(code)).label().in(language)
                : code;
    }

    private static String unit(Form form, Language language) {
        return form instanceof Form.Amount amount ? " " + amount.unit().in(language) : "";
    }

    private static String number(BigDecimal number, Language language) {
        String plain = number.toPlainString().toLowerCase(Locale.ROOT);
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
