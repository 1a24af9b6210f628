package org.wisselwerk.matching.rank;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.place.Point;

/**
 * How far apart, against how far somebody travels. Who travels decides: where both state a reach, the larger holds; no
 * reach stated is no obstacle; what is online is everywhere. The same for both sides.
 */
final class Distance {

    private static final double AT_THE_EDGE = 0.5;

    private Distance() {}

    static Score score(Facts one, Facts other) {
        if (one.particulars().online() || other.particulars().online()) {
            return Score.of(1, "distance.online");
        }
        Point here = one.where().point();
        Point there = other.where().point();
        if (here == null || there == null) {
            return Silence.of(here == null, there == null).on(Criterion.DISTANCE);
        }
        double km = here.kilometresTo(there);
        Integer stated = reach(one, other);
        double usual = Math.max(usual(one.kind()), usual(other.kind()));
        double reach = stated == null ? usual : stated;
        // On the scale of what is usual at least: who says how far is not worse off than who does not.
        double value = km <= reach
                ? 1 - (1 - AT_THE_EDGE) * km / Math.max(reach, usual)
                : AT_THE_EDGE * Math.max(0, 1 - (km - reach) / Math.max(reach, 10));
        Score score = Score.of(value, () -> finding(km, stated, one));
        return stated != null && km > stated ? score.cappedBy(Cap.OUT_OF_REACH) : score;
    }

    /** The larger of what both state; 0 says "it stays where it is", which is no reach of its own. */
    static @Nullable Integer reach(Facts one, Facts other) {
        Integer mine = one.where().radiusKm();
        Integer theirs = other.where().radiusKm();
        int larger = Math.max(mine == null ? 0 : mine, theirs == null ? 0 : theirs);
        return larger == 0 ? null : larger;
    }

    /** How far people usually go when they say nothing, in kilometres. */
    static double usual(Kind kind) {
        return switch (kind) {
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE -> 25;
            case DUAL_TEACHER -> 30;
            case EXTERNAL_ASSIGNMENT -> 30;
            case COMPANY_VISIT, EQUIPMENT -> 50;
            case GUEST_LESSON, PROFESSIONAL_DEVELOPMENT -> 60;
        };
    }

    private static Finding finding(double km, @Nullable Integer reach, Facts one) {
        long rounded = Math.round(km);
        if (rounded == 0) {
            return Finding.of("distance.here");
        }
        String municipality = one.where().municipality();
        Object place = municipality == null ? new Finding.Term("HERE") : municipality;
        if (reach == null) {
            return Finding.of("distance.free", rounded, place);
        }
        return Finding.of(km <= reach ? "distance.within" : "distance.beyond", rounded, place, (long) reach);
    }
}
