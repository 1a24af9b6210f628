package org.wisselwerk.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    /**
     * A part of a whole over some windows; both null when no window shows them.
     *
     * @param atLeast there are windows that hide theirs
     */
    record Share(@Nullable Integer of, @Nullable Integer part, boolean atLeast) {}

    /** Each kind that was asked for, then null for all of them together, where there are several. */
    List<@Nullable Kind> kindsAndAll() {
        List<@Nullable Kind> all = new ArrayList<>(kinds);
        if (kinds.size() > 1) {
            all.add(null);
        }
        return all;
    }

    /** Each province that was asked for, then null for all of them together, where there are several. */
    List<@Nullable String> provincesAndAll() {
        List<@Nullable String> all = new ArrayList<>(provinces);
        if (provinces.size() > 1) {
            all.add(null);
        }
        return all;
    }

    /** All months together. */
    Shown total(Measure measure, @Nullable Kind kind, @Nullable String province) {
        return total(window -> window.shown(measure, kind, province));
    }

    /** All months together, of a facet. */
    Shown totalOf(Measure measure, @Nullable Kind kind, @Nullable String province, Facet facet) {
        return total(window -> window.shownOf(measure, kind, province, facet));
    }

    /** How much of a whole a part is, over the months that show both. */
    Share share(Measure part, @Nullable Kind kind, @Nullable String province) {
        return share(part, (window, measure) -> window.shown(measure, kind, province));
    }

    /** As above, of a facet, in all provinces. */
    Share shareOf(Measure part, @Nullable Kind kind, Facet facet) {
        return share(part, (window, measure) -> window.shownOf(measure, kind, null, facet));
    }

    /** The facets that occur in any month. */
    List<Facet> facets(Measure measure) {
        return windows.stream()
                .flatMap(window -> window.facets(measure).stream())
                .distinct()
                .toList();
    }

    private Shown total(Function<Window, @Nullable Integer> number) {
        Integer sum = null;
        boolean atLeast = false;
        for (Window window : windows) {
            Integer shown = number.apply(window);
            if (shown == null) {
                atLeast = true;
            } else {
                sum = (sum == null ? 0 : sum) + shown;
            }
        }
        boolean nothing = sum == null || (atLeast && sum == 0);
        return nothing && !windows.isEmpty() ? new Shown(null, false) : new Shown(sum == null ? 0 : sum, atLeast);
    }

    private Share share(Measure part, BiFunction<Window, Measure, @Nullable Integer> number) {
        Measure whole = Objects.requireNonNull(part.whole());
        int of = 0;
        int some = 0;
        boolean atLeast = false;
        for (Window window : windows) {
            Integer all = number.apply(window, whole);
            Integer shown = number.apply(window, part);
            if (all == null || shown == null) {
                atLeast = true;
            } else {
                of += all;
                some += shown;
            }
        }
        return of == 0 ? new Share(null, null, false) : new Share(of, some, atLeast);
    }
}
