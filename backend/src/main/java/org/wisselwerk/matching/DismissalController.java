package org.wisselwerk.matching;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.feedback.DismissalReason;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** What an organisation does not want to see among the matches of its listing. */
@Controller("/api/listings/{id}/dismissals/{otherId}")
@ExecuteOn(TaskExecutors.BLOCKING)
class DismissalController {

    private static final int LONGEST_TEXT = 300;

    private final DismissMatch dismissals;

    DismissalController(DismissMatch dismissals) {
        this.dismissals = dismissals;
    }

    @Put
    HttpResponse<?> dismiss(Caller caller, UUID id, UUID otherId, @Body @Nullable String body) {
        Input input = Input.body(body);
        DismissalReason reason = input.required("reason", input.choice("reason", DismissalReason.class));
        String text = input.text("text", LONGEST_TEXT);
        input.check();
        return answer(dismissals.dismiss(caller, id, otherId, Objects.requireNonNull(reason), text));
    }

    @Delete
    HttpResponse<?> restore(Caller caller, UUID id, UUID otherId) {
        return answer(dismissals.restore(caller, id, otherId));
    }

    private static HttpResponse<?> answer(DismissMatch.Outcome outcome) {
        return switch (outcome) {
            case DismissMatch.Outcome.Done() -> HttpResponse.noContent();
            case DismissMatch.Outcome.Refused(MatchAccess.Denied denied) -> throw denied.refusal();
            case DismissMatch.Outcome.SameDirection() ->
                throw Refusal.invalid(FieldError.parameter("otherId", "same-direction"));
        };
    }
}
