package org.wisselwerk.visit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.wisselwerk.platform.BelgianTime;

/** Clock times as people in Flanders say them. */
final class ClockTime {

    private static final int WITH_MINUTES = 16;

    private ClockTime() {}

    /**
     * The instant of a time on the clock, {@code 2027-03-04T14:30}. Of a time that comes twice, when summer ends, the
     * first; empty for one that is skipped when summer begins, and for what is no time.
     */
    static Optional<Instant> instant(String text) {
        try {
            if (text.length() != WITH_MINUTES) {
                return Optional.empty();
            }
            LocalDateTime time = LocalDateTime.parse(text);
            return BelgianTime.ZONE.getRules().getValidOffsets(time).isEmpty()
                    ? Optional.empty()
                    : Optional.of(time.atZone(BelgianTime.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
