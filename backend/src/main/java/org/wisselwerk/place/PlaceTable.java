package org.wisselwerk.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.Coded;

/**
 * The files of the places module, as they are read: {@code postcodes.csv} (one line a code; its places parted by
 * {@code ;}, main place first, other names of a place behind {@code =}), {@code points.csv}, {@code regions.csv} and
 * {@code everyday-words.txt}. A line that starts with {@code #} is a remark; no value holds a comma.
 */
record PlaceTable(List<Entry> entries, List<RegionLine> regions, List<String> everydayWords) {

    /**
     * @param labels the Dutch name and after it the other names
     * @param main whether it is the main place of its code
     */
    record Entry(Place place, List<String> labels, boolean main) {}

    /** @param labels the usual name and after it the other names */
    record RegionLine(List<String> labels, String centre, double radiusKm) {}

    static PlaceTable read() {
        Map<String, Point> points = new HashMap<>();
        for (String[] line : cells("points.csv")) {
            points.put(line[0] + line[1], new Point(Double.parseDouble(line[2]), Double.parseDouble(line[3])));
        }
        List<Entry> entries = new ArrayList<>();
        for (String[] line : cells("postcodes.csv")) {
            Province province = Coded.of(Province.class, line[1]).orElseThrow();
            boolean main = true;
            for (String names : line[3].split(";")) {
                List<String> labels = List.of(names.split("="));
                String name = labels.getFirst();
                Place place = new Place(line[0], name, line[2], province, points.get(line[0] + name));
                entries.add(new Entry(place, labels, main));
                main = false;
            }
        }
        List<RegionLine> regions = cells("regions.csv").stream()
                .map(line -> new RegionLine(List.of(line[0].split("=")), line[1], Double.parseDouble(line[2])))
                .toList();
        return new PlaceTable(List.copyOf(entries), regions, lines("everyday-words.txt"));
    }

    private static List<String[]> cells(String file) {
        return lines(file).stream().skip(1).map(line -> line.split(",")).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream stream = PlaceTable.class.getResourceAsStream("/place/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: place/" + file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
