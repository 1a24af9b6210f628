package org.wisselwerk.moderation;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;

/** Listings that were reported, for an administrator to decide about. */
@Controller("/api/admin/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportQueueController {

    private static final int MAX_REASON = 500;

    private final CaseRepository cases;
    private final ReportViews views;
    private final DecideReports decide;

    ReportQueueController(CaseRepository cases, ReportViews views, DecideReports decide) {
        this.cases = cases;
        this.views = views;
        this.decide = decide;
    }

    /** @param open how many listings wait for a decision, whatever the page */
    @Serdeable
    record Queue(List<ReportViews.CaseView> items, long total, int page, int size, long open) {}

    /** Open ones first, the oldest first. */
    @Get
    Queue queue(@QueryValue @Nullable Integer page, @QueryValue @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        return new Queue(
                views.views(cases.queue(paging.size(), paging.offset())),
                cases.count(),
                paging.page(),
                paging.size(),
                cases.countOpen());
    }

    @Post("/{id}/dismiss")
    ReportViews.CaseView dismiss(Caller caller, UUID id) {
        return decided(caller, id, Decision.DISMISSED, null);
    }

    @Post("/{id}/hide")
    ReportViews.CaseView hide(Caller caller, UUID id, @Body @Nullable String body) {
        return decided(caller, id, Decision.HIDDEN, reason(body));
    }

    @Post("/{id}/suspend")
    ReportViews.CaseView suspend(Caller caller, UUID id, @Body @Nullable String body) {
        return decided(caller, id, Decision.SUSPENDED, reason(body));
    }

    private static String reason(@Nullable String body) {
        Input input = Input.body(body);
        String reason = input.requiredText("reason", MAX_REASON);
        input.check();
        return reason;
    }

    private ReportViews.CaseView decided(Caller caller, UUID id, Decision decision, @Nullable String reason) {
        return switch (decide.decide(caller, id, decision, reason)) {
            case DECIDED ->
                views.views(List.of(cases.findById(id).orElseThrow())).getFirst();
            case NOT_FOUND -> throw Refusal.notFound();
            case ALREADY_DECIDED -> throw Refusal.conflict("state", List.of());
        };
    }
}
