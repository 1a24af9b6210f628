package org.wisselwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxTest {

    private static final int POINTS = 20_000;

    @Test
    void holdsEveryPointWithinTheDistance() {
        int within = 0;
        for (long seed = 1; seed <= POINTS; seed++) {
            Random random = new Random(seed);
            Point centre = new Point(49.5 + random.nextDouble() * 2, 2.5 + random.nextDouble() * 4);
            Point other = new Point(49.5 + random.nextDouble() * 2, 2.5 + random.nextDouble() * 4);
            double km = centre.kilometresTo(other);
            // A distance on the very rim, and one beyond.
            assertThat(centre.around(km).contains(other)).as("seed %d", seed).isTrue();
            within += centre.around(km / 2).contains(other) ? 1 : 0;
        }
        assertThat(within).as("points twice as far that a box holds").isZero();
    }

    @Test
    void isAsWideAsTheDistance() {
        Box box = new Point(51, 4).around(50);
        assertThat(new Point(51, box.east()).kilometresTo(new Point(51, 4))).isBetween(50.0, 50.2);
        assertThat(new Point(box.north(), 4).kilometresTo(new Point(51, 4))).isBetween(50.0, 50.2);
    }

    @Test
    void goesRoundAtThePole() {
        Box box = new Point(89.9, 0).around(100);
        assertThat(box.north()).isEqualTo(90);
        assertThat(box.contains(new Point(89.8, 180))).isTrue();
    }
}
