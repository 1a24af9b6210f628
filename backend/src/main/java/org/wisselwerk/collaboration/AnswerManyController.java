package org.wisselwerk.collaboration;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.CollaborationView.ReasonView;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/**
 * Answers many proposals at once, for a coordinator with a whole class: each of them is a transaction of its own, with a
 * result of its own.
 */
@Controller("/api/proposals")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerManyController {

    private static final int MOST = 100;
    private static final Set<Transition> WAYS = EnumSet.of(Transition.ACCEPT, Transition.DECLINE);

    private final ActOnCollaboration act;
    private final TransitionRequests requests;
    private final Reasons reasons;

    AnswerManyController(ActOnCollaboration act, TransitionRequests requests, Reasons reasons) {
        this.act = act;
        this.requests = requests;
        this.reasons = reasons;
    }

    /** @param refused the code of why it did not go through, null when it did */
    @Serdeable
    record ResultView(UUID id, @Nullable String refused) {}

    @Serdeable
    record ResultsView(List<ResultView> items) {}

    @Serdeable
    record ReasonsView(List<ReasonView> items) {}

    /** The reasons that can be given for a no to proposals of all of these kinds. */
    @Get("/reasons")
    ReasonsView reasons(Caller caller, @QueryValue @Nullable List<Kind> kind) {
        if (kind == null || kind.isEmpty()) {
            throw Refusal.invalid(FieldError.parameter("kind", "required"));
        }
        List<Reasons.Reason> common = new ArrayList<>(reasons.of(Transition.DECLINE, kind.getFirst(), State.PROPOSED));
        kind.forEach(one -> common.retainAll(reasons.of(Transition.DECLINE, one, State.PROPOSED)));
        return new ReasonsView(common.stream()
                .map(reason -> new ReasonView(reason.code(), reason.label().in(caller.language()), reason.text()))
                .toList());
    }

    @Post("/answers")
    ResultsView answer(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        UUID organisation = input.required("organisationId", input.id("organisationId"));
        Transition way = input.required("answer", input.choice("answer", Transition.class));
        if (way != null && !WAYS.contains(way)) {
            input.fail("answer", "unknown-value");
        }
        List<Input> items = input.objects("items", MOST);
        List<Seen> seen = items.stream().map(Seen::read).toList();
        if (items.isEmpty()) {
            input.required("items", null);
        }
        Map<String, Object> rest = input.rest();
        input.check();
        if (!caller.coordinates(Objects.requireNonNull(organisation))) {
            throw Refusal.forbidden();
        }
        Act wanted = requests.act(Objects.requireNonNull(way), json(rest));
        return new ResultsView(seen.stream()
                .map(one ->
                        new ResultView(Objects.requireNonNull(one.id()), refused(caller, organisation, one, wanted)))
                .toList());
    }

    /** One proposal, as the caller has seen it. */
    private record Seen(@Nullable UUID id, @Nullable Integer version) {

        static Seen read(Input item) {
            Seen seen = new Seen(
                    item.required("id", item.id("id")),
                    item.required("version", item.integer("version", 0, Integer.MAX_VALUE)));
            item.rejectUnknown();
            return seen;
        }
    }

    private @Nullable String refused(Caller caller, UUID organisation, Seen seen, Act wanted) {
        UUID id = Objects.requireNonNull(seen.id());
        SeenVersion version = new SeenVersion.OfWhole(Objects.requireNonNull(seen.version()));
        return switch (act.act(caller, id, organisation, version, wanted)) {
            case ActOnCollaboration.Outcome.Done _ -> null;
            case ActOnCollaboration.Outcome.Stale _ -> "stale-version";
            case ActOnCollaboration.Outcome.Refused(var _, var _, Obstacle why) -> why.code();
            case ActOnCollaboration.Outcome.NotFound() -> "not-found";
            case ActOnCollaboration.Outcome.Forbidden() -> "forbidden";
        };
    }

    private static String json(Map<String, Object> rest) {
        try {
            return Input.JSON.writeValueAsString(rest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }
}
