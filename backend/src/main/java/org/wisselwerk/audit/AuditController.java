package org.wisselwerk.audit;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Paging;

/** The audit log, for administrators. */
@Controller("/api/admin/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final int COUNTED = 10_000;

    private final AuditRepository entries;
    private final AuditViews views;

    AuditController(AuditRepository entries, AuditViews views) {
        this.entries = entries;
        this.views = views;
    }

    @Serdeable
    record AuditPage(List<AuditViews.EntryView> items, long total, boolean totalIsLowerBound, int page, int size) {}

    /**
     * The newest first.
     *
     * @param about the id of what it was done to
     * @param by the account that did it
     * @param from the first day, in Brussels
     * @param to the last day
     */
    @Get
    AuditPage entries(
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable UUID about,
            @QueryValue @Nullable UUID by,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        Instant since = BelgianTime.begin(from == null ? FIRST : within(from));
        Instant until = BelgianTime.begin(to == null ? LAST : within(to).plusDays(1));
        long counted = entries.count(organisationId, about, by, since, until, COUNTED + 1);
        return new AuditPage(
                views.views(entries.find(organisationId, about, by, since, until, paging.size(), paging.offset())),
                Math.min(counted, COUNTED),
                counted > COUNTED,
                paging.page(),
                paging.size());
    }

    /** No database knows all the years that a date may have. */
    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
