package org.wisselwerk.collaboration;

import java.util.List;
import org.wisselwerk.listing.Period;

/**
 * What the two sides want to do together. Any change of them, or of an agreed text, is a new revision.
 *
 * @param revision from 1
 * @param places at least 1
 */
public record Terms(int revision, int places, Period period, Arrangement arrangement) {

    public static final int MAX_PLACES = 10_000;

    public Terms {
        if (revision < 1 || places < 1 || places > MAX_PLACES) {
            throw new IllegalArgumentException("not terms: revision " + revision + ", places " + places);
        }
    }

    /** Terms that say nothing beside places and days. */
    public Terms(int revision, int places, Period period) {
        this(revision, places, period, Arrangement.NONE);
    }

    Terms atRevision(int number) {
        return new Terms(number, places, period, arrangement);
    }

    /** The same with these people, under the same revision. */
    Terms withPeople(List<NamedPerson> people) {
        return new Terms(revision, places, period, arrangement.withPeople(people));
    }

    /** The same for another period, as the first revision of a new collaboration: who comes and when is not said yet. */
    Terms renewed(Period other) {
        return new Terms(1, places, other, arrangement.renewed());
    }

    Terms nextRevision() {
        return atRevision(revision + 1);
    }

    /** The same with other pupils. */
    Terms naming(List<String> labels) {
        return new Terms(revision, places, period, arrangement.naming(labels));
    }

    /** Whether they say the same, under whatever revision. */
    boolean sameAs(Terms other) {
        return equals(other.atRevision(revision));
    }
}
