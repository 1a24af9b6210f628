package org.wisselwerk.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed and number, in whatever order the numbers are asked for. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Chance(long seed, long number) {
        random = new SplittableRandom(seed * GOLDEN + Long.rotateLeft(number * GOLDEN, 17));
    }

    <T> T of(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** Between both, included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** Prefers small numbers: half of the answers lie in the first quarter. */
    int skewed(int bound) {
        double once = random.nextDouble();
        return (int) (once * once * bound);
    }
}
