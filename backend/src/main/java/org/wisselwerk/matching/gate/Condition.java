package org.wisselwerk.matching.gate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.wisselwerk.place.Point;

/** One thing that a filter demands. Who left the field empty meets it. */
public sealed interface Condition {

    boolean holds(Findable listing);

    /** Says at least one of these values. */
    record OneOf(Field field, Set<String> values) implements Condition {
        @Override
        public boolean holds(Findable listing) {
            Set<String> said = listing.said(field);
            return (said.isEmpty() && field.mayBeEmpty()) || !Collections.disjoint(said, values);
        }
    }

    /** Takes place within so many kilometres. */
    record Within(Point centre, int km) implements Condition {
        @Override
        public boolean holds(Findable listing) {
            return listing.point() == null || centre.kilometresTo(listing.point()) <= km;
        }
    }

    /** Is not over before that day. */
    record NotOver(LocalDate day) implements Condition {
        @Override
        public boolean holds(Findable listing) {
            return listing.to() == null || !listing.to().isBefore(day);
        }
    }

    /** Has begun by that day. */
    record Begun(LocalDate day) implements Condition {
        @Override
        public boolean holds(Findable listing) {
            return listing.from() == null || !listing.from().isAfter(day);
        }
    }
}
