package org.wisselwerk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;

/** What listings of a kind say, with gaps for the trade, the skill and the place. */
final class Sentences {

    private static final String ANY = "ANY";

    private final Map<String, List<String>> titles = new HashMap<>();
    private final Map<String, List<String>> descriptions = new HashMap<>();

    Sentences() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream("sentences.txt")),
                StandardCharsets.UTF_8))) {
            String list = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    list = line.substring(1, line.length() - 1);
                } else if (line.startsWith("= ")) {
                    titles.computeIfAbsent(list, key -> new ArrayList<>()).add(line.substring(2));
                } else if (line.startsWith("- ")) {
                    descriptions.computeIfAbsent(list, key -> new ArrayList<>()).add(line.substring(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> titles(Kind kind, Direction direction, String language) {
        List<String> own = titles.get(key(kind.name(), direction, language));
        return own != null ? own : titles.getOrDefault(key(ANY, direction, language), List.of());
    }

    List<String> descriptions(Kind kind, Direction direction, String language) {
        List<String> all = new ArrayList<>(descriptions.getOrDefault(key(kind.name(), direction, language), List.of()));
        all.addAll(descriptions.getOrDefault(key(ANY, direction, language), List.of()));
        return all;
    }

    private static String key(String kind, Direction direction, String language) {
        return kind + " " + direction + " " + language;
    }
}
