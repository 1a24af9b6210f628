package org.wisselwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Spelling;

/** Finding the place that was meant, beside comparing with every name of every place. */
class ResemblingPlacesTest {

    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 2_000;
    private static final Places PLACES = Places.load();
    private static final List<String> NAMES = PLACES.names().stream().sorted().toList();
    private static final List<Named> NAMED = NAMES.stream()
            .map(name -> new Named(PlaceName.key(name), PLACES.byName(name).getFirst()))
            .toList();
    private static final Map<Place, Integer> ORDER = new HashMap<>();

    private record Named(String key, Place place) {}

    static {
        for (PlaceTable.Entry entry : Importance.descending(PlaceTable.read().entries())) {
            ORDER.put(entry.place(), ORDER.size());
        }
    }

    @Test
    void findsTheSameAsComparingWithEveryName() {
        Random chance = new Random(SEED);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String typed = typed(chance);
            Optional<Place> meant = PLACES.resembling(typed);
            assertThat(meant).as("seed %d: %s", SEED, typed).isEqualTo(compared(typed));
            found += meant.isPresent() ? 1 : 0;
        }
        assertThat(found).as("some found and some not").isBetween(ROUNDS / 10, ROUNDS - ROUNDS / 10);
    }

    private record Near(Place place, int cost) {}

    private static Optional<Place> compared(String typed) {
        String key = PlaceName.key(typed);
        if (key.length() < 5) {
            return PLACES.byName(typed).stream().findFirst();
        }
        return NAMED.stream()
                .flatMap(named -> near(key, named).stream())
                .min(Comparator.comparingInt(Near::cost).thenComparing(near -> ORDER.get(near.place())))
                .map(Near::place);
    }

    private static Optional<Near> near(String key, Named named) {
        int limit = Spelling.tolerance(key);
        int errors = Spelling.typos(key, named.key(), limit);
        Place place = named.place();
        boolean begins = named.key().charAt(0) == key.charAt(0);
        boolean other = errors == 1 && key.length() > 5 && place.name().equals(place.municipality());
        return errors <= limit && (begins || other)
                ? Optional.of(new Near(place, 2 * errors + (begins ? 0 : 1)))
                : Optional.empty();
    }

    /** A name with up to three errors, or a piece of two names beside each other, as the words of a query stand. */
    private static String typed(Random chance) {
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        if (chance.nextInt(4) == 0) {
            String both = name + " " + NAMES.get(chance.nextInt(NAMES.size()));
            return both.substring(chance.nextInt(name.length()));
        }
        StringBuilder typed = new StringBuilder(name);
        for (int errors = chance.nextInt(4); errors > 0 && typed.length() > 1; errors--) {
            int at = chance.nextInt(typed.length() - 1);
            char letter = (char) ('a' + chance.nextInt(26));
            switch (chance.nextInt(4)) {
                case 0 -> typed.insert(at, letter);
                case 1 -> typed.deleteCharAt(at);
                case 2 -> typed.setCharAt(at, letter);
                default -> {
                    char here = typed.charAt(at);
                    typed.setCharAt(at, typed.charAt(at + 1));
                    typed.setCharAt(at + 1, here);
                }
            }
        }
        return typed.toString();
    }
}
