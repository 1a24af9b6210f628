package org.wisselwerk.matching.alert;

import java.util.HashSet;
import java.util.Set;
import org.wisselwerk.place.Box;
import org.wisselwerk.place.Point;

/** Squares of a quarter of a degree, some 28 by 18 km in Flanders: a usual distance around a place touches a handful. */
final class GeoCells {

    private static final double PER_DEGREE = 4;

    private GeoCells() {}

    static String of(Point point) {
        return name(row(point.lat()), row(point.lon()));
    }

    /** All that a box touches; empty when they are more than {@code most}. */
    static Set<String> of(Box box, int most) {
        Set<String> cells = new HashSet<>();
        for (int lat = row(box.south()); lat <= row(box.north()); lat++) {
            for (int lon = row(box.west()); lon <= row(box.east()); lon++) {
                cells.add(name(lat, lon));
                if (cells.size() > most) {
                    return Set.of();
                }
            }
        }
        return cells;
    }

    private static int row(double degrees) {
        return (int) Math.floor(degrees * PER_DEGREE);
    }

    private static String name(int lat, int lon) {
        return lat + ":" + lon;
    }
}
