package org.wisselwerk.vocabulary.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads the product's own word files: UTF-8, {@code #} starts a comment, words stand between white space. */
public final class WordList {

    private WordList() {}

    /** The lines of a resource without comments and empty ones. */
    public static List<String> lines(String resource) {
        try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a resource, folded. */
    public static Set<String> words(String resource) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(resource)) {
            words.addAll(List.of(Folding.fold(line).split("\\s+")));
        }
        return words;
    }

    /**
     * Lines of the form {@code meaning: phrase; phrase}: each phrase, stripped and not folded, with its meaning.
     *
     * @param each takes the words of the meaning, and a phrase
     */
    public static void phrases(String resource, BiConsumer<String[], String> each) {
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            String[] meaning = line.substring(0, colon).strip().split(" ");
            for (String phrase : line.substring(colon + 1).split(";")) {
                each.accept(meaning, phrase.strip());
            }
        }
    }

    /** Lines of the form {@code key: words}, or of a key alone; the words of equal keys taken together, all folded. */
    static Map<String, Set<String>> entries(String resource) {
        Map<String, Set<String>> entries = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            String words =
                    colon < 0 ? "" : Folding.fold(line.substring(colon + 1)).strip();
            Set<String> known = entries.computeIfAbsent(key, one -> new LinkedHashSet<>());
            if (!words.isEmpty()) {
                known.addAll(List.of(words.split("\\s+")));
            }
        }
        return entries;
    }
}
