package org.wisselwerk.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a collaboration came to its end.
 *
 * @param side who ended it, null for the clock or the platform
 * @param day the day in Brussels
 * @param reason a code of the reasons, null where none is asked
 */
public record Ending(
        @Nullable Side side,
        Instant at,
        LocalDate day,
        @Nullable String reason,
        @Nullable String text) {

    /** Whether it came before this moment: what was planned for then does not come any more. */
    public boolean cameBefore(Instant moment) {
        return at.isBefore(moment);
    }
}
