package org.wisselwerk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wisselwerk.platform.Input;

/**
 * What people type in a cell, as the import format has it. What cannot be read so stays as it was typed: the import
 * itself says what is wrong with it.
 */
final class SheetCell {

    private static final Pattern NUMBER = Pattern.compile("(?:€\\s*)?(-?\\d{1,12}(?:[.,]\\d{1,6})?)(?:\\s*€)?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("[,;|\n]");
    /** Written before what a spreadsheet would take for a formula. */
    private static final Pattern GUARDED = Pattern.compile("'[=+@\t\r-](?s:.*)");

    private static final Pattern FORMULA = Pattern.compile("[=+@\t\r-](?s:.*)");

    private SheetCell() {}

    /** @param typed not blank */
    static JsonNode read(SheetColumn column, String typed, SheetWords words) {
        String text = GUARDED.matcher(typed).matches() ? typed.substring(1) : typed;
        return switch (column.shape()) {
            case TEXT -> TextNode.valueOf(text);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case YES_OR_NO -> {
                Boolean answer = words.yesOrNo(text);
                yield answer == null ? TextNode.valueOf(text) : BooleanNode.valueOf(answer);
            }
            case CHOICE -> TextNode.valueOf(words.code(column, text.strip()));
            case TEXTS -> list(text, TextNode::valueOf);
            case NUMBERS -> list(text, one -> number(one.replaceFirst("^(\\d)\\D.*", "$1")));
            case CHOICES -> list(text, one -> TextNode.valueOf(words.code(column, one)));
        };
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static JsonNode number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return TextNode.valueOf(text);
        }
        BigDecimal value = new BigDecimal(number.group(1).replace(',', '.')).stripTrailingZeros();
        boolean small = value.scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
        return small ? IntNode.valueOf(value.intValueExact()) : DecimalNode.valueOf(value);
    }

    /** Days come first, as they are written here. */
    private static JsonNode date(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (date.matches()) {
            try {
                LocalDate day = LocalDate.of(part(date, 3), part(date, 2), part(date, 1));
                return TextNode.valueOf(day.toString());
            } catch (DateTimeException e) {
                return TextNode.valueOf(text);
            }
        }
        return TextNode.valueOf(text.strip());
    }

    private static int part(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static JsonNode list(String text, Function<String, JsonNode> read) {
        ArrayNode list = Input.JSON.createArrayNode();
        Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> list.add(read.apply(one)));
        return list;
    }
}
