package org.wisselwerk.matching.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Question.PlaceWish;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;
import org.wisselwerk.place.Province;
import org.wisselwerk.place.Region;
import org.wisselwerk.vocabulary.text.Token;

/** Finds the place that a query names: a code, a town, a village, a region, a province, with typing errors. */
final class PlaceFinder {

    private static final Set<String> SAYS_A_PLACE_FOLLOWS = Set.of(
            "in",
            "te",
            "rond",
            "rondom",
            "bij",
            "nabij",
            "regio",
            "omgeving",
            "streek",
            "buurt",
            "provincie",
            "near",
            "around",
            "a",
            "dans",
            "pres",
            "region",
            "groot",
            "tussen",
            "naar",
            "vanuit",
            "omstreken");
    private static final Set<String> MEANS_AROUND = Set.of("regio", "omgeving", "streek", "rond", "rondom", "region");
    private static final int LONGEST_NAME = 4;
    private static final double TOWN_KM = 12;
    private static final double AROUND_KM = 20;

    /** From the middle of a province to its edges, roughly. */
    private static final double PROVINCE_KM = 40;

    private final Places places;

    PlaceFinder(Places places) {
        this.places = places;
    }

    /** A place in the words, and which words. */
    record Found(PlaceWish wish, int from, int to) {}

    /** The first place that is named with certainty; the longest name first. */
    Optional<Found> find(List<Token> tokens, String text) {
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
                PlaceWish wish = named(tokens, from, to, text);
                if (wish != null) {
                    return Optional.of(new Found(wish, announcement(tokens, from), to));
                }
            }
        }
        return Optional.empty();
    }

    /** A place that resembles one word that nothing else explains. */
    Optional<PlaceWish> resembling(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        if (word.length() < 5) {
            return Optional.empty();
        }
        return places.resembling(word).map(place -> wish(place, TOWN_KM));
    }

    private @Nullable PlaceWish named(List<Token> tokens, int from, int to, String text) {
        String name =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        boolean announced = announcement(tokens, from) < from;
        if (to - from == 1 && Places.looksBelgian(name)) {
            return places.byPostcode(name).map(place -> wish(place, TOWN_KM)).orElse(null);
        }
        Province province = province(name);
        boolean saysProvince = from > 0 && tokens.get(from - 1).text().equals("provincie");
        // Antwerp is a town first; Limburg and the two Flanders are nothing but provinces.
        if (province != null && (saysProvince || places.byName(name).isEmpty())) {
            return wish(province);
        }
        Optional<Region> region = places.region(name);
        if (region.isPresent()) {
            Region there = region.get();
            return new PlaceWish(
                    there.label(), there.centre().postcode(), there.centre().point(), there.radiusKm(), null);
        }
        List<Place> known = places.byName(name);
        if (known.isEmpty() || (places.isEverydayWord(name) && !announced)) {
            return null;
        }
        return wish(known.getFirst(), meansAround(tokens, from) ? AROUND_KM : TOWN_KM);
    }

    private static PlaceWish wish(Place place, double km) {
        return new PlaceWish(place.name(), place.postcode(), place.point(), km, null);
    }

    private PlaceWish wish(Province province) {
        String centre = switch (province) {
            case ANTWERPEN -> "2200";
            case BRUSSEL -> "1000";
            case LIMBURG -> "3600";
            case OOST_VLAANDEREN -> "9230";
            case VLAAMS_BRABANT -> "3070";
            case WEST_VLAANDEREN -> "8800";
        };
        Point point = places.byPostcode(centre).map(Place::point).orElse(null);
        return new PlaceWish(province.label(Locale.of("nl")), centre, point, PROVINCE_KM, province.code());
    }

    private static @Nullable Province province(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        for (Province province : Province.values()) {
            Set<String> names = Set.of("nl", "en", "fr").stream()
                    .map(language -> province.label(Locale.of(language)))
                    .map(label -> label.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .collect(Collectors.toSet());
            if (province != Province.BRUSSEL
                    && (names.contains(wanted) || province.code().equals(wanted))) {
                return province;
            }
        }
        return null;
    }

    /** Where the words that announce the place begin: "regio Kortrijk", "in de buurt van Gent". */
    private static int announcement(List<Token> tokens, int from) {
        int start = from;
        while (start > 0
                && (SAYS_A_PLACE_FOLLOWS.contains(tokens.get(start - 1).text())
                        || (start < from
                                && Set.of("van", "de", "het", "of")
                                        .contains(tokens.get(start - 1).text()))
                        || (start == from
                                && start > 1
                                && tokens.get(start - 1).text().equals("van")
                                && SAYS_A_PLACE_FOLLOWS.contains(
                                        tokens.get(start - 2).text())))) {
            start--;
        }
        return start;
    }

    private static boolean meansAround(List<Token> tokens, int from) {
        return from > 0 && MEANS_AROUND.contains(tokens.get(from - 1).text());
    }
}
