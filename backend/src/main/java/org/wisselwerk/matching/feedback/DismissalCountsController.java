package org.wisselwerk.matching.feedback;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/** Shows an administrator where ranking was wrong in the eyes of those who asked. */
@Controller("/api/admin/matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class DismissalCountsController {

    private final DismissalCounts counts;

    DismissalCountsController(DismissalCounts counts) {
        this.counts = counts;
    }

    @Serdeable
    record CountsView(List<CountView> items, long total) {}

    /** @param criterion the one that should have kept it down, null when the reason blames none */
    @Serdeable
    record CountView(
            Kind kind,
            DismissalReason reason,
            @Nullable String criterion,
            long count,
            double meanScore,
            @Nullable Double meanPosition,
            @Nullable Double meanCriterionScore) {}

    /** {@code total} counts dismissals. */
    @Get("/dismissals")
    CountsView dismissals() {
        List<DismissalCounts.Count> rows = counts.byKindAndReason();
        return new CountsView(
                rows.stream()
                        .map(row -> new CountView(
                                row.kind(),
                                row.reason(),
                                row.criterion(),
                                row.number(),
                                rounded(row.meanScore(), 10),
                                row.meanPosition() == null ? null : Double.valueOf(rounded(row.meanPosition(), 10)),
                                row.meanCriterionScore() == null
                                        ? null
                                        : Double.valueOf(rounded(row.meanCriterionScore(), 100))))
                        .toList(),
                rows.stream().mapToLong(DismissalCounts.Count::number).sum());
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
