package org.wisselwerk.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.place.PlaceTable.Entry;

/** Which of several places is probably meant: the table knows no numbers of inhabitants. */
final class Importance {

    /** Brussels and the thirteen "centrumsteden", the cities that serve the region around them. */
    private static final Set<String> CITIES = Set.of(
            "Aalst",
            "Antwerpen",
            "Brugge",
            "Brussel",
            "Genk",
            "Gent",
            "Hasselt",
            "Kortrijk",
            "Leuven",
            "Mechelen",
            "Oostende",
            "Roeselare",
            "Sint-Niklaas",
            "Turnhout");

    private Importance() {}

    /** Cities, other municipalities, main places of a code, villages; in each, those with the most places around first. */
    static List<Entry> descending(List<Entry> entries) {
        Map<String, Long> size =
                entries.stream().collect(Collectors.groupingBy(Importance::municipality, Collectors.counting()));
        Comparator<Entry> byRank = Comparator.comparingInt(Importance::rank);
        return entries.stream()
                .sorted(byRank.thenComparing(
                                entry -> size.getOrDefault(municipality(entry), 0L), Comparator.reverseOrder())
                        .thenComparing(entry -> entry.place().postcode()))
                .toList();
    }

    private static int rank(Entry entry) {
        boolean municipal = entry.place().name().equals(municipality(entry));
        if (municipal) {
            return CITIES.contains(municipality(entry)) ? 0 : 1;
        }
        return entry.main() ? 2 : 3;
    }

    private static String municipality(Entry entry) {
        return entry.place().municipality();
    }
}
