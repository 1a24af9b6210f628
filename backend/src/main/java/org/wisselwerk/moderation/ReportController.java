package org.wisselwerk.moderation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** What people find wrong with a listing. */
@Controller("/api/listings/{id}/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    private static final int MAX_WORDS = 500;

    private final ReportListing report;

    ReportController(ReportListing report) {
        this.report = report;
    }

    /** Once an account and listing, until it is decided. */
    @Post
    HttpResponse<?> report(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        ReportReason reason = input.required("reason", input.choice("reason", ReportReason.class));
        String words =
                reason == ReportReason.OTHER ? input.requiredText("words", MAX_WORDS) : input.text("words", MAX_WORDS);
        input.check();
        return switch (report.report(caller, id, Objects.requireNonNull(reason), words)) {
            case REPORTED -> HttpResponse.noContent();
            case NOT_PUBLISHED -> throw Refusal.conflict("state", List.of());
            case ALREADY_REPORTED -> throw Refusal.of(HttpStatus.CONFLICT, "already-reported");
        };
    }
}
