package org.wisselwerk.collaboration;

import org.wisselwerk.listing.Period;

/**
 * What the two sides want to do together. Any change of them, or of an agreed text, is a new revision.
 *
 * @param revision from 1
 * @param places at least 1
 */
public record Terms(int revision, int places, Period period) {

    public static final int MAX_PLACES = 10_000;

    public Terms {
        if (revision < 1 || places < 1 || places > MAX_PLACES) {
            throw new IllegalArgumentException("not terms: revision " + revision + ", places " + places);
        }
    }

    Terms revised(int places, Period period) {
        return new Terms(revision + 1, places, period);
    }

    /** The same for another period, as the first revision of a new collaboration. */
    Terms renewed(Period other) {
        return new Terms(1, places, other);
    }

    Terms nextRevision() {
        return new Terms(revision + 1, places, period);
    }
}
