package org.wisselwerk.room;

import java.time.LocalDate;
import java.util.Objects;
import org.wisselwerk.collaboration.Collaboration;

/** How long somebody who was invited into one collaboration takes part in it. */
final class GuestTime {

    static final int DAYS_AFTER = 30;

    private GuestTime() {}

    /** Until it is over, and the 30 days after that; all days are Brussels' days. */
    static boolean lasts(Collaboration c, LocalDate today) {
        return switch (c.state()) {
            case PROPOSED, ALIGNING, AGREED, ACTIVE -> true;
            case COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED ->
                !today.isAfter(Objects.requireNonNull(c.ending()).day().plusDays(DAYS_AFTER));
        };
    }
}
