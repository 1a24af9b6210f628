package org.wisselwerk.place;

/**
 * A stretch of the globe between two parallels and two meridians, in degrees. A question for a distance becomes four
 * comparisons that a database can make.
 */
public record Box(double south, double north, double west, double east) {

    private static final double DEGREES_TO_A_POLE = 90;
    private static final double DEGREES_HALF_ROUND = 180;

    /** So that no rounding shuts out a point on the rim; some ten centimetres. */
    private static final double SLACK = 1e-6;

    /** Every point within that distance lies in it, and others in the corners. */
    static Box around(Point centre, double km) {
        double angle = km / Point.EARTH_RADIUS_KM;
        double lat = Math.toDegrees(angle) + SLACK;
        double narrowest = Math.cos(Math.toRadians(centre.lat()));
        double lon = angle >= Math.PI / 2 || Math.sin(angle) >= narrowest
                ? DEGREES_HALF_ROUND
                : Math.toDegrees(Math.asin(Math.sin(angle) / narrowest)) + SLACK;
        return new Box(
                Math.max(-DEGREES_TO_A_POLE, centre.lat() - lat),
                Math.min(DEGREES_TO_A_POLE, centre.lat() + lat),
                centre.lon() - lon,
                centre.lon() + lon);
    }

    public boolean contains(Point point) {
        return point.lat() >= south && point.lat() <= north && point.lon() >= west && point.lon() <= east;
    }
}
