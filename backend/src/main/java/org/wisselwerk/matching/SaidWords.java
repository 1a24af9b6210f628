package org.wisselwerk.matching;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words with how firmly each is said, as the index keeps them: one text, in which those of one firmness stand together
 * behind it. A listing has some dozens and hundreds of listings are ranked for a question of two words, so a word is
 * looked for in the text, and the text is taken apart only for who wants all.
 */
final class SaidWords extends AbstractMap<String, Double> {

    private static final char GROUP = ';';
    private static final char ITEM = ' ';

    /** Firmness is written in thousandths: whole numbers are read several times as fast. */
    private static final double WHOLE = 1000;

    /** Few words are shorter, with the blank: as many places in a map as this gives are enough. */
    private static final int SHORT_WORD = 6;

    private final String text;

    SaidWords(String text) {
        this.text = text;
    }

    /** @param values by words without blanks */
    static String write(Map<String, Double> values) {
        Map<Long, List<String>> byFirmness = new TreeMap<>();
        new TreeMap<>(values)
                .forEach((word, firmness) -> byFirmness
                        .computeIfAbsent(Math.round(firmness * WHOLE), same -> new ArrayList<>())
                        .add(word));
        List<String> groups = new ArrayList<>();
        byFirmness.forEach((firmness, same) -> groups.add(firmness + " " + String.join(" ", same)));
        return String.join(String.valueOf(GROUP), groups);
    }

    /** All of them, taken apart once. */
    static Map<String, Double> read(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, Double> values = HashMap.newHashMap(text.length() / SHORT_WORD);
        for (int at = 0; at <= text.length(); ) {
            int group = end(text, GROUP, at);
            Double firmness = firmness(text, at);
            int end = end(text, ITEM, at);
            while (end < group) {
                at = end + 1;
                end = Math.min(group, end(text, ITEM, at));
                values.put(text.substring(at, end), firmness);
            }
            at = group + 1;
        }
        return values;
    }

    @Override
    public @Nullable Double get(@Nullable Object word) {
        return word instanceof String one ? find(one) : null;
    }

    @Override
    public Double getOrDefault(@Nullable Object word, Double otherwise) {
        Double found = get(word);
        return found == null ? otherwise : found;
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return get(word) != null;
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
        return read(text).entrySet();
    }

    /** A whole word has a blank before it; what has none is the firmness of a group. */
    private @Nullable Double find(String word) {
        if (word.isEmpty()) {
            return null;
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at > 0 && text.charAt(at - 1) == ITEM;
            if (begins && (end == text.length() || text.charAt(end) == ITEM || text.charAt(end) == GROUP)) {
                return firmness(text, text.lastIndexOf(GROUP, at) + 1);
            }
        }
        return null;
    }

    private static Double firmness(String text, int group) {
        return Integer.parseInt(text, group, end(text, ITEM, group), 10) / WHOLE;
    }

    /** Where a piece ends: at the next separator, or with the text. */
    static int end(String text, char separator, int from) {
        int end = text.indexOf(separator, from);
        return end < 0 ? text.length() : end;
    }
}
