package org.wisselwerk.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.PlaceTable.Entry;
import org.wisselwerk.platform.Lookalikes;
import org.wisselwerk.platform.Prefixes;
import org.wisselwerk.platform.Spelling;

/**
 * The postal codes of Flanders and Brussels and the names under them. Immutable; read from the class path once, some
 * 1,200 places. Names are looked up without regard to case, diacritics, hyphens and apostrophes, and by their French,
 * English and older forms as well.
 */
public final class Places {

    private static final Pattern BELGIAN = Pattern.compile("[1-9][0-9]{3}");

    private final Map<String, Place> byPostcode = new TreeMap<>();
    private final Map<String, List<Place>> underPostcode;
    private final Map<String, Place> byPostcodeAndName = new HashMap<>();
    private final Map<String, List<Place>> byName = new TreeMap<>();
    private final Map<String, Point> municipalities = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final List<String> keys;
    private final Lookalikes names;
    private final Prefixes beginnings;
    private final Set<String> everydayWords;
    private final Map<Place, Integer> order = new HashMap<>();

    private Places(PlaceTable table) {
        underPostcode = table.entries().stream().map(Entry::place).collect(Collectors.groupingBy(Place::postcode));
        List<Entry> entries = Importance.descending(table.entries());
        for (Entry entry : entries) {
            order.put(entry.place(), order.size());
            if (entry.main()) {
                byPostcode.put(entry.place().postcode(), entry.place());
            }
        }
        // Own names before other names: Beveren is the one near Antwerp before it is short for Beveren-Leie.
        entries.forEach(entry -> index(entry.labels().getFirst(), entry.place()));
        entries.forEach(entry -> entry.labels().stream().skip(1).forEach(label -> index(label, entry.place())));
        entries.stream()
                .map(entry -> entry.place().municipality())
                .distinct()
                .forEach(name -> byName(name).stream()
                        .flatMap(place -> Stream.ofNullable(place.point()))
                        .findFirst()
                        .ifPresent(point -> municipalities.put(name, point)));
        keys = List.copyOf(byName.keySet());
        names = new Lookalikes(keys);
        beginnings = new Prefixes(keys);
        for (PlaceTable.RegionLine line : table.regions()) {
            Place centre = byPostcode(line.centre()).orElseThrow();
            Region region = new Region(line.labels().getFirst(), centre, line.radiusKm());
            line.labels().forEach(label -> regions.put(PlaceName.key(label), region));
        }
        everydayWords = table.everydayWords().stream().map(PlaceName::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the table from the class path; takes a quarter of a second in a cold JVM, so keep the answer. */
    public static Places load() {
        return new Places(PlaceTable.read());
    }

    /** The main place of a code, if it is one of Flanders or Brussels. */
    public Optional<Place> byPostcode(String postcode) {
        return Optional.ofNullable(byPostcode.get(postcode));
    }

    /** All places of a code, its main place first; none for a code that is not one of Flanders or Brussels. */
    public List<Place> under(String postcode) {
        return List.copyOf(underPostcode.getOrDefault(postcode, List.of()));
    }

    /**
     * The place of this name under this code, or its main place when the name is null or of another place: the code
     * decides, the name says where within it.
     */
    public Optional<Place> byPostcode(String postcode, @Nullable String name) {
        return Stream.concat(
                        name == null
                                ? Stream.of()
                                : Stream.ofNullable(byPostcodeAndName.get(postcode + PlaceName.key(name))),
                        byPostcode(postcode).stream())
                .findFirst();
    }

    /**
     * Every place with this name, the most important first: a city, another municipality, the main place of a code, a
     * village. A municipality with several codes is one place, under its lowest.
     */
    public List<Place> byName(String name) {
        return List.copyOf(byName.getOrDefault(PlaceName.key(name), List.of()));
    }

    /** Where a municipality lies whose name is written as {@link Place#municipality()} has it. */
    public Optional<Point> ofMunicipality(String municipality) {
        return Optional.ofNullable(municipalities.get(municipality));
    }

    /** The codes of a municipality whose name is written as {@link Place#municipality()} has it. */
    public Set<String> postcodesOf(String municipality) {
        return byPostcode.values().stream()
                .filter(place -> place.municipality().equals(municipality))
                .map(Place::postcode)
                .collect(Collectors.toSet());
    }

    /**
     * Places to complete what is being typed: digits as a code, anything else as the start of a name or of a word in
     * it. The most important first, at most {@code limit}.
     */
    public List<Place> startingWith(String start, int limit) {
        String key = PlaceName.key(start);
        if (key.isEmpty()) {
            return List.of();
        }
        if (Character.isDigit(key.charAt(0))) {
            return byPostcode.values().stream()
                    .filter(place -> place.postcode().startsWith(key))
                    .limit(limit)
                    .toList();
        }
        return Stream.concat(named(name -> name.startsWith(key)), named(name -> name.contains(" " + key)))
                .distinct()
                .limit(limit)
                .toList();
    }

    /**
     * The same for a beginning with one typing error in it, anywhere, four letters or more; what begins so without an
     * error is not among them.
     */
    public List<Place> startingLike(String start, int limit) {
        String key = PlaceName.key(start);
        if (key.length() < 4 || Character.isDigit(key.charAt(0))) {
            return List.of();
        }
        Set<String> exact = new HashSet<>();
        Map<String, Integer> like = new HashMap<>();
        beginnings.startingLike(key, 1, (text, from, errors) -> {
            String name = keys.get(text);
            if (errors == 0) {
                exact.add(name);
            } else {
                like.merge(name, name.charAt(from) == key.charAt(0) ? 0 : 1, Math::min);
            }
        });
        exact.forEach(like::remove);
        return like.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> firstOf(entry.getKey()), importance()))
                .flatMap(entry -> byName.getOrDefault(entry.getKey(), List.of()).stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    /**
     * The place whose name was probably meant: one typing error in five letters or more, two in nine or more; a first
     * letter that is wrong only before five right ones, and for a municipality. The name that is nearest wins, then the
     * most important place. Everyday words resemble village names ("bouwer", Bouwel), so ask only about a word that
     * stands where a place is expected.
     */
    public Optional<Place> resembling(String name) {
        String key = PlaceName.key(name);
        if (key.length() < 5) {
            return byName(name).stream().findFirst();
        }
        List<Resemblance> alike = new ArrayList<>();
        names.like(key, Spelling.tolerance(key), (like, errors) -> {
            Place place = firstOf(like);
            boolean begins = like.charAt(0) == key.charAt(0);
            if (begins || (errors == 1 && key.length() > 5 && place.name().equals(place.municipality()))) {
                alike.add(new Resemblance(place, 2 * errors + (begins ? 0 : 1)));
            }
        });
        return alike.stream()
                .min(Comparator.comparingInt(Resemblance::typos).thenComparing(Resemblance::place, importance()))
                .map(Resemblance::place);
    }

    /** Every name of a place, as it is written, in all languages of the table. */
    public Set<String> names() {
        return Set.copyOf(labels);
    }

    /** The region of this name, if it is one that people speak of. */
    public Optional<Region> region(String name) {
        return Optional.ofNullable(regions.get(PlaceName.key(name)));
    }

    /**
     * Whether a name of a place is also an everyday word, or a larger place abroad: Werken, Zolder, Lille. In running
     * text it means the place only when a word or a code beside it says so.
     */
    public boolean isEverydayWord(String name) {
        return everydayWords.contains(PlaceName.key(name));
    }

    /** Whether a code has the form of a Belgian one. Such a code need not exist, and may lie in Wallonia. */
    public static boolean looksBelgian(String postcode) {
        return BELGIAN.matcher(postcode).matches();
    }

    private record Resemblance(Place place, int typos) {}

    private Place firstOf(String key) {
        return byName.getOrDefault(key, List.of()).getFirst();
    }

    private Stream<Place> named(Predicate<String> test) {
        return byName.entrySet().stream()
                .filter(entry -> test.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(importance());
    }

    private void index(String label, Place place) {
        labels.add(label);
        byPostcodeAndName.putIfAbsent(place.postcode() + PlaceName.key(label), place);
        List<Place> namesakes = byName.computeIfAbsent(PlaceName.key(label), key -> new ArrayList<>());
        boolean known = namesakes.stream().anyMatch(other -> samePlace(other, place));
        if (!known) {
            namesakes.add(place);
        }
    }

    private static boolean samePlace(Place one, Place other) {
        return one.name().equals(other.name()) && one.municipality().equals(other.municipality());
    }

    private Comparator<Place> importance() {
        return Comparator.comparing(order::get);
    }
}
