package org.wisselwerk.matching.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Question.PlaceWish;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Province;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Finds where one query is about: codes, towns, villages, regions, provinces, two of them, with typing errors, and how
 * far around. A name that is an everyday word as well is a place where a word announces one, beside its code, with a
 * capital inside the query, or as the last word; the latter two only of a municipality.
 */
final class PlaceFinder {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");
    private static final int LONGEST_NAME = 4;
    private static final double TOWN_KM = 12;
    private static final double AROUND_KM = 20;
    private static final int WORDS_OF_A_SURE_NAME = 3;
    private static final int SHORTEST_MISSPELT = 5;

    /** A village is meant by a misspelt word without "in" before it only when the word is so long. */
    private static final int LONG_ENOUGH_FOR_A_VILLAGE = 7;

    private final Places places;
    private final PlaceWords words;
    private final List<Token> tokens;
    private final String text;
    private final OtherMeanings other;

    PlaceFinder(Places places, PlaceWords words, List<Token> tokens, String text, OtherMeanings other) {
        this.places = places;
        this.words = words;
        this.tokens = tokens;
        this.text = text;
        this.other = other;
    }

    /** Where, and the indices of the words that say so. */
    record Found(PlaceWish wish, List<Integer> at) {}

    /** What is named with certainty; the longest names first. */
    Optional<Found> named() {
        List<NamedPlace> named = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NamedPlace one = longest(at);
            if (one != null) {
                named.add(one);
            }
            at = one == null ? at + 1 : one.to();
        }
        return together(named);
    }

    /**
     * A place that nearly has the name of words that nothing else explains; only where a word announces one, when asked.
     *
     * @param mayBe whether the word at an index could be of a misspelt name
     */
    Optional<Found> resembling(IntPredicate mayBe, boolean announced) {
        for (int from = 0; from < tokens.size(); from++) {
            if (announced && words.announcement(tokens, from) == from) {
                continue;
            }
            for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
                Optional<Place> meant = meant(from, to, mayBe);
                if (meant.isPresent()) {
                    return together(List.of(town(meant.get(), from, to)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> together(List<NamedPlace> named) {
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlacesTogether(places, words, tokens).of(named, TOWN_KM));
    }

    /** "de pannne": a name is made of unknown words, and of little ones between and before them. */
    private Optional<Place> meant(int from, int to, IntPredicate mayBe) {
        boolean misspelt = IntStream.range(from, to).anyMatch(mayBe)
                && IntStream.range(from, to).allMatch(at -> mayBe.test(at) || other.isStopWord(at));
        int letters = IntStream.range(from, to)
                .map(at -> tokens.get(at).text().length())
                .sum();
        if (!misspelt || letters < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        boolean announced = words.announcement(tokens, from) < from;
        return alike(from, to)
                .filter(place -> announced
                        || letters >= LONG_ENOUGH_FOR_A_VILLAGE
                        || place.name().equals(place.municipality()));
    }

    private @Nullable NamedPlace longest(int from) {
        for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
            NamedPlace one = named(from, to);
            if (one == null && isLikeANameByNoAccident(from, to)) {
                int end = to;
                one = alike(from, to).map(place -> town(place, from, end)).orElse(null);
            }
            if (one != null) {
                return one;
            }
        }
        return null;
    }

    /** "Heist op den bergh" is no Heist, and neither is "knoke heist". */
    private boolean isLikeANameByNoAccident(int from, int to) {
        return to - from >= WORDS_OF_A_SURE_NAME
                || (to - from > 1
                        && IntStream.range(from, to).anyMatch(other::isUnknown)
                        && IntStream.range(from, to).noneMatch(other::isThing));
    }

    private Optional<Place> alike(int from, int to) {
        return places.resembling(String.join(
                        " ", tokens.subList(from, to).stream().map(Token::text).toList()))
                .filter(place -> BETWEEN_WORDS.split(place.name()).length == to - from);
    }

    private @Nullable NamedPlace named(int from, int to) {
        String name =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        if (to - from == 1 && Places.looksBelgian(name)) {
            return places.byPostcode(name).map(place -> town(place, from, to)).orElse(null);
        }
        Optional<Province> province = words.province(tokens.subList(from, to));
        List<Place> known = places.byName(name);
        // Antwerp is a town first; Limburg and the two Flanders are nothing but provinces.
        if (province.isPresent() && (known.isEmpty() || saysProvince(from))) {
            return new NamedPlace(PlacesTogether.wish(province.get(), places), null, from, to);
        }
        if (saysProvince(from + 1)) {
            return null;
        }
        return places.region(name)
                .map(there -> new PlaceWish(
                        there.label(), there.centre().postcode(), there.centre().point(), there.radiusKm(), null))
                .map(wish -> new NamedPlace(wish, null, from, to))
                .orElseGet(() -> known.isEmpty() || !isMeant(known.getFirst(), name, from, to)
                        ? null
                        : town(known.getFirst(), from, to));
    }

    private boolean isMeant(Place place, String name, int from, int to) {
        if (!places.isEverydayWord(name) || isItsCode(place, from - 1) || isItsCode(place, to)) {
            return true;
        }
        if (other.isInPhrase(from)) {
            return false;
        }
        boolean municipality = from > 0
                && place.name().equals(place.municipality())
                && place.name().equalsIgnoreCase(name);
        boolean last = to == tokens.size() && !other.isThing(from) && !other.isEveryday(from);
        return words.announcement(tokens, from) < from
                || (municipality && (last || place.name().equals(name)));
    }

    private boolean isItsCode(Place place, int at) {
        return at >= 0
                && at < tokens.size()
                && places.byPostcode(tokens.get(at).text())
                        .filter(there -> there.municipality().equals(place.municipality()))
                        .isPresent();
    }

    private boolean saysProvince(int behind) {
        return behind > 0
                && (tokens.get(behind - 1).text().startsWith("provinc")
                        || tokens.get(behind - 1).text().equals("prov"));
    }

    private NamedPlace town(Place place, int from, int to) {
        double km = words.meansAround(tokens, from) ? AROUND_KM : TOWN_KM;
        return new NamedPlace(new PlaceWish(place.name(), place.postcode(), place.point(), km, null), place, from, to);
    }
}
