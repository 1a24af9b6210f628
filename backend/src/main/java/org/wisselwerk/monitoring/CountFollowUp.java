package org.wisselwerk.monitoring;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.followup.FollowUpEvents;
import org.wisselwerk.gap.Gaps;
import org.wisselwerk.monitoring.FollowUpCounts.Kept;
import org.wisselwerk.monitoring.FollowUpCounts.Unmet;

/** Counts what came to nothing, and what was kept of what was agreed. */
@Singleton
class CountFollowUp {

    /** From this answer on, of 1 to 5, somebody says that what was agreed was done. */
    private static final int GOOD = 4;

    private final FollowUpCounts events;

    CountFollowUp(FollowUpCounts events) {
        this.events = events;
    }

    void count(YearMonth month, CountEvents.Span span, Map<Measure, Counts> counts) {
        Counts unmet = new Counts();
        events.unmet(Gaps.UNMET, span.from(), span.until(), span.sector(), span.own())
                .forEach(row -> unmet.add(
                        month,
                        row.kind(),
                        CountEvents.place(row.province()),
                        facet(row),
                        row.number(),
                        Set.of(row.organisation())));
        counts.put(Measure.UNMET, unmet);
        Counts rated = new Counts();
        Counts kept = new Counts();
        events.rated(FollowUpEvents.RATED, span.from(), span.until(), span.sector(), span.own())
                .forEach(row -> {
                    Facet theme = Facet.of(row.theme());
                    String place = CountEvents.place(row.province());
                    rated.add(month, row.kind(), place, theme, row.whole(), parties(row));
                    kept.add(month, row.kind(), place, theme, row.part(), row.part() == 0 ? Set.of() : parties(row));
                });
        counts.put(Measure.RATED, rated);
        counts.put(Measure.KEPT, kept);
        Counts evaluated = new Counts();
        Counts found = new Counts();
        events.evaluated(FollowUpEvents.EVALUATED, GOOD, span.from(), span.until(), span.sector(), span.own())
                .forEach(row -> {
                    String place = CountEvents.place(row.province());
                    evaluated.add(month, row.kind(), place, row.whole(), parties(row));
                    found.add(month, row.kind(), place, row.part(), row.part() == 0 ? Set.of() : parties(row));
                });
        counts.put(Measure.EVALUATED, evaluated);
        counts.put(Measure.FOUND_KEPT, found);
    }

    /** A refusal is told apart by the reason that was given most; where none was, that is a part as well. */
    private static Facet facet(Unmet row) {
        return new Facet(row.reason(), row.reason().equals(Gaps.REFUSED) ? row.because() : null);
    }

    private static Set<UUID> parties(Kept row) {
        return Set.of(row.asking(), row.offering());
    }
}
