package org.wisselwerk.collaboration;

import java.time.LocalDate;
import java.util.Optional;
import org.wisselwerk.listing.Period;

/** The places that a collaboration holds on its listings, and when. */
record Hold(Period period, int places) {

    /**
     * What is held now. Completing gives back the days after it, terminating also the day itself.
     *
     * @param forEver the equipment is given away or sold: it does not come back
     */
    static Optional<Hold> of(Collaboration c, boolean forEver) {
        Terms terms = c.terms();
        return switch (c.state()) {
            case PROPOSED, ALIGNING, DECLINED, WITHDRAWN, EXPIRED -> Optional.empty();
            case AGREED, ACTIVE ->
                Optional.of(new Hold(forEver ? new Period(null, null) : terms.period(), terms.places()));
            case COMPLETED, EVALUATED ->
                forEver ? Optional.of(new Hold(new Period(null, null), terms.places())) : endedOn(terms, day(c));
            case TERMINATED -> forEver ? Optional.empty() : endedOn(terms, day(c).minusDays(1));
        };
    }

    private static Optional<Hold> endedOn(Terms terms, LocalDate last) {
        Period period = terms.period();
        LocalDate to = period.to() == null || period.to().isAfter(last) ? last : period.to();
        return period.from() != null && period.from().isAfter(to)
                ? Optional.empty()
                : Optional.of(new Hold(new Period(period.from(), to), terms.places()));
    }

    private static LocalDate day(Collaboration c) {
        if (c.ending() == null) {
            throw new IllegalStateException("ended without an ending: " + c.id());
        }
        return c.ending().day();
    }
}
