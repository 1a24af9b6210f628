package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that RFC 8785 allows: members in the order of their names, no white space, shortest escapes; all
 * texts in Unicode form NFC besides. Numbers are whole ones, and decimals of few digits.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> object -> object(object);
            case Collection<?> list ->
                list.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Integer number -> number.toString();
            default -> text(value.toString());
        };
    }

    private static String object(Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((name, member) -> sorted.put(name.toString(), member));
        return sorted.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + write(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        Normalizer.normalize(value, Normalizer.Form.NFC).chars().forEach(unit -> escape((char) unit, out));
        return out.append('"').toString();
    }

    private static void escape(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (unit < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
