package org.wisselwerk.place;

/**
 * A point on the globe, WGS 84.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record Point(double lat, double lon) {

    static final double EARTH_RADIUS_KM = 6371.0088;

    public Point {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("not a point: " + lat + ", " + lon);
        }
    }

    /** Great-circle distance in kilometres, by the haversine formula on the mean radius of the earth (IUGG). */
    public double kilometresTo(Point other) {
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(other.lat);
        double halfLat = Math.sin((otherPhi - phi) / 2);
        double halfLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double a = halfLat * halfLat + Math.cos(phi) * Math.cos(otherPhi) * halfLon * halfLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /** Holds every point within that distance; for places away from the poles and the date line. */
    public Box around(double km) {
        return Box.around(this, km);
    }
}
