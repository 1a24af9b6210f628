package org.wisselwerk.matching.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Question.PlaceWish;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;
import org.wisselwerk.place.Province;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Finds where a query is about: codes, towns, villages, regions, provinces, two of them, with typing errors, and how far
 * around. A name that is an everyday word as well is a place where a word announces one, or as the last word, when it is
 * a municipality and no thing.
 */
final class PlaceFinder {

    private static final int LONGEST_NAME = 4;
    private static final double TOWN_KM = 12;
    private static final double AROUND_KM = 20;

    /** From the middle of a province to its edges, roughly. */
    private static final double PROVINCE_KM = 40;

    /** Two places further apart are no neighbourhood: the first one counts. */
    private static final double FURTHEST_TOGETHER_KM = 60;

    private static final int WORDS_OF_A_SURE_NAME = 3;
    private static final int SHORTEST_MISSPELT = 5;

    /** A village is meant by a misspelt word without "in" before it only when the word is so long. */
    private static final int LONG_ENOUGH_FOR_A_VILLAGE = 7;

    private final Places places;
    private final PlaceWords words = new PlaceWords();
    private final Predicate<Token> isThing;

    /** @param isThing whether a word means something to search for */
    PlaceFinder(Places places, Predicate<Token> isThing) {
        this.places = places;
        this.isThing = isThing;
    }

    /** Where, and the indices of the words that say so. */
    record Found(PlaceWish wish, List<Integer> at) {}

    /** @param place null for a region or province */
    private record Named(PlaceWish wish, @Nullable Place place, int from, int to) {}

    /** What is named with certainty; the longest names first. */
    Optional<Found> find(List<Token> tokens, String text) {
        List<Named> named = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Named one = longest(tokens, at, text);
            if (one != null) {
                named.add(one);
            }
            at = one == null ? at + 1 : one.to();
        }
        return together(named, tokens);
    }

    /**
     * A place that nearly has the name of words that nothing else explains; only where a word announces one, when asked.
     *
     * @param mayBe whether the word at an index could be a misspelt name
     */
    Optional<Found> resembling(List<Token> tokens, Predicate<Integer> mayBe, boolean announced) {
        for (int from = 0; from < tokens.size(); from++) {
            if (announced && words.announcement(tokens, from) == from) {
                continue;
            }
            for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
                Optional<Place> meant = meant(tokens, from, to, mayBe);
                if (meant.isPresent()) {
                    return together(List.of(town(meant.get(), tokens, from, to)), tokens);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> meant(List<Token> tokens, int from, int to, Predicate<Integer> mayBe) {
        int letters = tokens.subList(from, to).stream()
                .mapToInt(token -> token.text().length())
                .sum();
        if (!IntStream.range(from, to).allMatch(mayBe::test) || letters < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        boolean announced = words.announcement(tokens, from) < from;
        return alike(tokens, from, to)
                .filter(place -> announced
                        || letters >= LONG_ENOUGH_FOR_A_VILLAGE
                        || place.name().equals(place.municipality()));
    }

    private @Nullable Named longest(List<Token> tokens, int from, String text) {
        for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
            Named one = named(tokens, from, to, text);
            if (one == null && to - from >= WORDS_OF_A_SURE_NAME) {
                one = ofManyWords(tokens, from, to);
            }
            if (one != null) {
                return one;
            }
        }
        return null;
    }

    /** "Heist op den bergh" is no Heist: so many words are like a name by no accident. */
    private @Nullable Named ofManyWords(List<Token> tokens, int from, int to) {
        return alike(tokens, from, to)
                .map(place -> town(place, tokens, from, to))
                .orElse(null);
    }

    private Optional<Place> alike(List<Token> tokens, int from, int to) {
        return places.resembling(String.join(
                        " ", tokens.subList(from, to).stream().map(Token::text).toList()))
                .filter(place -> place.name().split("[ -]").length == to - from);
    }

    private @Nullable Named named(List<Token> tokens, int from, int to, String text) {
        String name =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        if (to - from == 1 && Places.looksBelgian(name)) {
            return places.byPostcode(name)
                    .map(place -> town(place, tokens, from, to))
                    .orElse(null);
        }
        Optional<Province> province = words.province(tokens.subList(from, to));
        List<Place> known = places.byName(name);
        // Antwerp is a town first; Limburg and the two Flanders are nothing but provinces.
        if (province.isPresent() && (known.isEmpty() || saysProvince(tokens, from))) {
            return new Named(wish(province.get()), null, from, to);
        }
        if (saysProvince(tokens, from + 1)) {
            return null;
        }
        return places.region(name)
                .map(there -> new PlaceWish(
                        there.label(), there.centre().postcode(), there.centre().point(), there.radiusKm(), null))
                .map(wish -> new Named(wish, null, from, to))
                .orElseGet(() -> known.isEmpty() || !isMeant(known.getFirst(), name, tokens, from, to)
                        ? null
                        : town(known.getFirst(), tokens, from, to));
    }

    private boolean isMeant(Place place, String name, List<Token> tokens, int from, int to) {
        boolean last = from > 0
                && to == tokens.size()
                && place.name().equals(place.municipality())
                && place.name().equalsIgnoreCase(name)
                && !isThing.test(tokens.get(from));
        return !places.isEverydayWord(name) || words.announcement(tokens, from) < from || last;
    }

    private static boolean saysProvince(List<Token> tokens, int behind) {
        return behind > 0
                && (tokens.get(behind - 1).text().startsWith("provinc")
                        || tokens.get(behind - 1).text().equals("prov"));
    }

    private Named town(Place place, List<Token> tokens, int from, int to) {
        double km = words.meansAround(tokens, from) ? AROUND_KM : TOWN_KM;
        return new Named(new PlaceWish(place.name(), place.postcode(), place.point(), km, null), place, from, to);
    }

    /** One wish of all that was named, and of the distance beside it. */
    private Optional<Found> together(List<Named> named, List<Token> tokens) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> at = new ArrayList<>();
        Named first = named.getFirst();
        PlaceWish wish = first.wish();
        take(at, words.announcement(tokens, first.from()), first.to());
        if (named.size() > 1) {
            PlaceWish both = both(first, named.get(1));
            if (both != null) {
                wish = both;
                take(
                        at,
                        words.announcement(tokens, named.get(1).from()),
                        named.get(1).to());
            }
        }
        Optional<StatedDistance> distance = StatedDistance.in(tokens);
        if (distance.isPresent()) {
            take(at, distance.get().from(), distance.get().to());
            wish = new PlaceWish(
                    wish.label(), wish.postcode(), wish.point(), distance.get().km(), null);
        }
        return Optional.of(new Found(wish, at));
    }

    /** The narrower of two when one lies in the other, else a circle that holds both; null when they are far apart. */
    private @Nullable PlaceWish both(Named first, Named second) {
        Place one = first.place();
        Place other = second.place();
        if (one == null || other == null) {
            Named town = one == null ? second : first;
            Place there = town.place();
            return there == null ? null : inProvince(there, one == null ? first : second, town.wish());
        }
        if (one.municipality().equals(other.municipality())) {
            return one.name().equals(one.municipality()) ? second.wish() : first.wish();
        }
        if (one.point() == null || other.point() == null) {
            return null;
        }
        double apart = one.point().kilometresTo(other.point());
        return apart > FURTHEST_TOGETHER_KM
                ? null
                : new PlaceWish(
                        one.name() + ", " + other.name(),
                        one.postcode(),
                        one.point(),
                        Math.ceil(apart + TOWN_KM),
                        null);
    }

    /** "Beveren West-Vlaanderen" is not the Beveren near Antwerp. */
    private PlaceWish inProvince(Place place, Named wider, PlaceWish wish) {
        return places.byName(place.name()).stream()
                .filter(namesake ->
                        namesake.province().code().equals(wider.wish().province()))
                .findFirst()
                .map(there -> new PlaceWish(there.name(), there.postcode(), there.point(), wish.km(), null))
                .orElse(wish);
    }

    private static void take(List<Integer> at, int from, int to) {
        IntStream.range(from, to).forEach(at::add);
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
}
