package org.wisselwerk.unmet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.wisselwerk.platform.BelgianTime;

/** ISO weeks, as {@code 2026-W48}: sorted as texts they are sorted by time. They begin on Monday in Brussels. */
final class Week {

    private Week() {}

    static String of(Clock clock) {
        LocalDate today = BelgianTime.today(clock);
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                today.get(IsoFields.WEEK_BASED_YEAR),
                today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
