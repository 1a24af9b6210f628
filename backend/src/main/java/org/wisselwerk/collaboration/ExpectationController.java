package org.wisselwerk.collaboration;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.ExpectationView.ChangeView;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** What became of expectations, and what the reader has seen of them. */
@Controller("/api/collaborations/{id}/expectations")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExpectationController {

    private final OwnCollaborations own;
    private final ExpectationHistory history;
    private final Clock clock;

    ExpectationController(OwnCollaborations own, ExpectationHistory history, Clock clock) {
        this.own = own;
        this.history = history;
        this.clock = clock;
    }

    @Serdeable
    record ChangesView(List<ChangeView> items) {}

    /** All that was said under one item, the oldest first. */
    @Get("/{expectationId}/history")
    ChangesView history(Caller caller, UUID id, UUID expectationId) {
        Expectation item = own.seen(caller, id, null)
                .collaboration()
                .expectation(expectationId)
                .orElseThrow(Refusal::notFound);
        return new ChangesView(history.of(expectationId).stream()
                .map(row -> ExpectationViews.change(row, item.form(), caller.id(), caller.language()))
                .toList());
    }

    /** The reader has seen them as they were then: what others changed later is marked. */
    @Put("/seen")
    HttpResponse<?> seen(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        Instant upTo = input.required("upTo", input.instant("upTo"));
        input.check();
        Instant now = clock.instant();
        Instant seen = Objects.requireNonNull(upTo).isAfter(now) ? now : upTo;
        history.see(own.seen(caller, id, null).collaboration().id(), Objects.requireNonNull(caller.id()), seen);
        return HttpResponse.noContent();
    }
}
