package org.wisselwerk.matching.improve;

import java.util.List;
import java.util.stream.Stream;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.place.Point;

/** The next distance that is worth reaching. */
public final class Radius {

    /** No proposal reaches further than this many times what is said now. */
    public static final double FURTHEST = 3;

    private static final int MOST_KM = 500;

    private Radius() {}

    /** The first ring that somebody of the crowd stands in; nothing for who stays where it is or says no distance. */
    static List<Attempt> wider(Facts now, Crowd crowd) {
        Point here = now.where().point();
        Integer radius = now.where().radiusKm();
        if (here == null || radius == null || radius == 0) {
            return List.of();
        }
        return Stream.of(1.5, 2.0, FURTHEST)
                .map(times -> Math.min(MOST_KM, roundedUp(radius * times)))
                .filter(wider -> wider > radius
                        && crowd.members().stream().anyMatch(one -> {
                            Point there = one.where().point();
                            double km = there == null ? 0 : here.kilometresTo(there);
                            return km > radius && km <= wider;
                        }))
                .findFirst()
                .map(wider -> List.of(Attempt.of("radiusKm", wider, wider)))
                .orElse(List.of());
    }

    private static int roundedUp(double km) {
        return (int) Math.ceil(km / 5) * 5;
    }
}
