package org.wisselwerk.unmet;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Page;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;

/** What people search for without finding anything, for an administrator to say what they mean. */
@Controller("/api/admin/searches")
@ExecuteOn(TaskExecutors.BLOCKING)
class UnmetSearchController {

    private static final int LONGEST_ID = 80;

    private final UnmetRepository searches;
    private final UnmetViews views;
    private final JudgeWords judge;

    UnmetSearchController(UnmetRepository searches, UnmetViews views, JudgeWords judge) {
        this.searches = searches;
        this.views = views;
        this.judge = judge;
    }

    /** The most asked first. */
    @Get
    Page<UnmetViews.View> searches(
            Caller caller,
            @QueryValue @Nullable UnmetState state,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        Set<UnmetState> states = state == null ? EnumSet.allOf(UnmetState.class) : EnumSet.of(state);
        List<UUID> ids = searches.mostAsked(states, paging.offset(), paging.size());
        return new Page<>(
                views.of(ids, caller.language()), searches.countByStateIn(states), paging.page(), paging.size());
    }

    @Post("/{id}/accept")
    UnmetViews.View accept(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        String concept = input.requiredText("conceptId", LONGEST_ID);
        input.check();
        return done(caller, id, concept, judge.accept(id, concept, caller.id()));
    }

    @Post("/{id}/refuse")
    UnmetViews.View refuse(Caller caller, UUID id) {
        return done(caller, id, "", judge.refuse(id, caller.id()));
    }

    @Post("/{id}/undo")
    UnmetViews.View undo(Caller caller, UUID id) {
        return done(caller, id, "", judge.undo(id, caller.id()));
    }

    private UnmetViews.View done(Caller caller, UUID id, String concept, JudgeWords.Outcome outcome) {
        return switch (outcome) {
            case JudgeWords.Outcome.Done() ->
                views.of(List.of(id), caller.language()).getFirst();
            case JudgeWords.Outcome.NotFound() -> throw Refusal.notFound();
            case JudgeWords.Outcome.NotAllowed(List<String> allowed) -> throw Refusal.conflict("state", allowed);
            case JudgeWords.Outcome.NoSuchConcept() ->
                throw Refusal.invalid(FieldError.at("/conceptId", "unknown-value", concept));
            case JudgeWords.Outcome.BelongsTo(String other) ->
                throw Refusal.invalid(
                        FieldError.at("/conceptId", "label-of-another", views.label(other, caller.language())));
        };
    }
}
