package org.wisselwerk.visit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Side;

/**
 * The visits of a collaboration, the first proposed first.
 *
 * @param suggested days for those that are still missing
 * @param mayPropose whether the reader can propose one now
 * @param labels of the pupils of whom the reader may note what they said
 */
@Serdeable
record VisitsView(List<VisitView> items, List<LocalDate> suggested, boolean mayPropose, List<String> labels) {

    /**
     * @param state cancelled too for what an early end came before
     * @param slots to pick from
     * @param startsAt null before one was picked
     * @param allowed what the reader may do with it now: pick, cancel, report
     * @param pupils those the reader may see
     */
    @Serdeable
    record VisitView(
            UUID id,
            long version,
            VisitState state,
            Side proposedBy,
            List<Instant> slots,
            @Nullable Instant startsAt,
            int minutes,
            String place,
            @Nullable String who,
            @Nullable ReportView report,
            List<PupilView> pupils,
            List<String> allowed) {}

    @Serdeable
    record ReportView(
            Side by,
            @Nullable String present,
            @Nullable String wentWell,
            @Nullable String toImprove,
            @Nullable String agreed) {}

    /**
     * @param label null for whoever may not see it
     * @param own noted by the reader's side
     */
    @Serdeable
    record PupilView(
            @Nullable String label,
            @Nullable String learned,
            @Nullable String needs,
            boolean shared,
            boolean own) {}
}
