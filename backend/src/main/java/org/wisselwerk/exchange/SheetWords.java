package org.wisselwerk.exchange;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;

/**
 * The words of a spreadsheet of listings, in every language at once: who typed it need not say in which. Case, accents
 * and punctuation make no difference.
 */
@Singleton
class SheetWords {

    private static final Set<String> YES = Set.of("true", "waar", "vrai", "x", "1");
    private static final Set<String> NO = Set.of("false", "onwaar", "faux", "0");

    /** What stands in brackets behind a name, and may be left out. */
    private static final Pattern UNIT = Pattern.compile("\\(.*\\)");

    private final Messages messages;
    private final Map<String, SheetColumn> columns = new HashMap<>();
    private final Map<SheetColumn, Map<String, String>> codes = new EnumMap<>(SheetColumn.class);

    SheetWords(Messages messages) {
        this.messages = messages;
        for (SheetColumn column : SheetColumn.values()) {
            columns.put(plain(column.field()), column);
            Map<String, String> known = new HashMap<>();
            for (Language language : Language.values()) {
                String name = name(column, language);
                columns.put(plain(name), column);
                columns.putIfAbsent(plain(UNIT.matcher(name).replaceFirst("")), column);
                codes(column).forEach(code -> known.put(plain(label(column, code, language)), code));
            }
            codes(column).forEach(code -> known.put(plain(code), code));
            codes.put(column, known);
        }
        for (Weekday day : Weekday.values()) {
            for (Language language : Language.values()) {
                String brief = messages.text(language, "weekday-short." + day.name());
                codes.getOrDefault(SheetColumn.WEEKDAYS, Map.of()).put(plain(brief), day.name());
            }
        }
    }

    /** The column that somebody means with this name; empty when there is none. */
    Optional<SheetColumn> column(String name) {
        return Optional.ofNullable(columns.get(plain(name)));
    }

    /** What a column is called. */
    String name(SheetColumn column, Language language) {
        return messages.text(language, column.key());
    }

    /** The code of a constant by its name in any language, or by the code itself; as it is typed when there is none. */
    String code(SheetColumn column, String typed) {
        return codes.getOrDefault(column, Map.of()).getOrDefault(plain(typed), typed);
    }

    /** What a constant is called. */
    String label(SheetColumn column, String code, Language language) {
        return messages.text(language, column.group() + "." + code);
    }

    /** The codes of what can be chosen in a column, in their order. */
    List<String> codes(SheetColumn column) {
        Class<? extends Enum<?>> constants = column.constants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants.getEnumConstants())
                        .map(one -> one instanceof Coded coded ? coded.code() : one.name())
                        .toList();
    }

    /** Yes, no, or null for anything else. */
    @Nullable
    Boolean yesOrNo(String typed) {
        String word = plain(typed);
        if (YES.contains(word) || isOneOf(word, "sheet.yes")) {
            return true;
        }
        return NO.contains(word) || isOneOf(word, "sheet.no") ? Boolean.FALSE : null;
    }

    /** Whether a row says itself that it is the example of a template. */
    boolean isExample(String ref) {
        return isOneOf(plain(ref), "sheet.example.ref");
    }

    private boolean isOneOf(String word, String key) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> plain(messages.text(language, key)).equals(word));
    }

    /** Small letters and digits, nothing else. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "");
    }
}
