package org.wisselwerk.matching.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Question.PlaceWish;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Point;
import org.wisselwerk.place.Province;
import org.wisselwerk.vocabulary.text.Token;

/** Makes one wish of the places that a query names, and of the distance beside them. */
final class PlacesTogether {

    /** From the middle of a province to its edges, roughly. */
    private static final double PROVINCE_KM = 40;

    /** Two places further apart are no neighbourhood: the first one counts. */
    private static final double FURTHEST_TOGETHER_KM = 60;

    private final Places places;
    private final PlaceWords words;
    private final List<Token> tokens;

    PlacesTogether(Places places, PlaceWords words, List<Token> tokens) {
        this.places = places;
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * The first two count.
     *
     * @param named at least one, in the order of the words
     * @param townKm how far around each of two towns
     */
    PlaceFinder.Found of(List<NamedPlace> named, double townKm) {
        List<Integer> at = new ArrayList<>();
        NamedPlace first = named.getFirst();
        PlaceWish wish = first.wish();
        take(at, first);
        if (named.size() > 1) {
            PlaceWish both = both(first, named.get(1), townKm);
            if (both != null) {
                wish = both;
                take(at, named.get(1));
            }
        }
        Optional<StatedDistance> distance = StatedDistance.in(tokens);
        if (distance.isPresent()) {
            IntStream.range(distance.get().from(), distance.get().to()).forEach(at::add);
            wish = new PlaceWish(
                    wish.label(), wish.postcode(), wish.point(), distance.get().km(), null);
        }
        return new PlaceFinder.Found(wish, at);
    }

    private void take(List<Integer> at, NamedPlace named) {
        int from = words.leadsToFrench(tokens, named) ? named.from() - 1 : words.announcement(tokens, named.from());
        IntStream.range(from, named.to()).forEach(at::add);
    }

    /** The narrower of two when one lies in the other, else a circle that holds both; null when they are far apart. */
    private @Nullable PlaceWish both(NamedPlace first, NamedPlace second, double townKm) {
        Place one = first.place();
        Place other = second.place();
        if (one == null || other == null) {
            NamedPlace town = one == null ? second : first;
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
                        one.name() + ", " + other.name(), one.postcode(), one.point(), Math.ceil(apart + townKm), null);
    }

    /** "Beveren West-Vlaanderen" is not the Beveren near Antwerp. */
    private PlaceWish inProvince(Place place, NamedPlace wider, PlaceWish wish) {
        return places.byName(place.name()).stream()
                .filter(namesake ->
                        namesake.province().code().equals(wider.wish().province()))
                .findFirst()
                .map(there -> new PlaceWish(there.name(), there.postcode(), there.point(), wish.km(), null))
                .orElse(wish);
    }

    static PlaceWish wish(Province province, Places places) {
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
