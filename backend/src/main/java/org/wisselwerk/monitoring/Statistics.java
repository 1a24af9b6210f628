package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/** Windows in a row, and what can be said of them together: sums of what each of them shows. */
record Statistics(List<Window> windows, List<Kind> kinds, List<String> provinces) {

    /**
     * A number over some windows.
     *
     * @param number null when none of them shows any
     * @param atLeast some of them hide theirs: there is more, or there is not
     */
    record Shown(@Nullable Integer number, boolean atLeast) {}

    /** One month, of a kind or all, in a province or all. */
    @Nullable
    Integer of(YearMonth month, Measure measure, @Nullable Kind kind, @Nullable String province) {
        for (Window window : windows) {
            if (window.month().equals(month)) {
                return window.shown(measure, kind, province);
            }
        }
        return null;
    }

    /** All months together. */
    Shown total(Measure measure, @Nullable Kind kind, @Nullable String province) {
        Integer sum = null;
        boolean atLeast = false;
        for (Window window : windows) {
            Integer shown = window.shown(measure, kind, province);
            if (shown == null) {
                atLeast = true;
            } else {
                sum = (sum == null ? 0 : sum) + shown;
            }
        }
        boolean nothing = sum == null || (atLeast && sum == 0);
        return nothing && !windows.isEmpty() ? new Shown(null, false) : new Shown(sum == null ? 0 : sum, atLeast);
    }

    /** Whether there is anything to show of a month, kind and province. */
    boolean hasLine(YearMonth month, Kind kind, String province) {
        return Arrays.stream(Measure.values()).anyMatch(measure -> {
            Integer shown = of(month, measure, kind, province);
            return shown != null && shown > 0;
        });
    }
}
