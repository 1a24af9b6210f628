package org.wisselwerk.followup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.room.Participant;
import org.wisselwerk.room.RoomAccess;

/** How what was agreed goes, each side in scores of 1 to 5 with a word. */
@Controller("/api/collaborations/{id}/check-ins")
@ExecuteOn(TaskExecutors.BLOCKING)
class CheckInController {

    private static final int MAX_TEXT = 400;
    private static final int MOST_SCORES = 50;

    private final RoomAccess access;
    private final ReadCheckIns read;
    private final CheckIn checkIn;
    private final Rooms rooms;

    CheckInController(RoomAccess access, ReadCheckIns read, CheckIn checkIn, Rooms rooms) {
        this.access = access;
        this.read = read;
        this.checkIn = checkIn;
        this.rooms = rooms;
    }

    @Get
    CheckInsView list(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        return read.view(access.of(caller, id, organisationId), caller.language());
    }

    @Post
    HttpResponse<CheckInsView> post(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Participant author = access.of(caller, id, organisationId).writing();
        return switch (checkIn.checkIn(author, scores(body))) {
            case CheckIn.Outcome.Done _ -> HttpResponse.created(read.view(author, caller.language()));
            case CheckIn.Outcome.NotNow() -> throw Refusal.conflict("state", rooms.allowed(id, author.side(), caller));
            case CheckIn.Outcome.Unknown(int index) ->
                throw Refusal.invalid(FieldError.at("/scores/" + index + "/expectationId", "unknown-expectation"));
        };
    }

    private static List<CheckIn.Score> scores(@Nullable String body) {
        Input input = Input.body(body);
        List<Input> sent = input.objects("scores", MOST_SCORES);
        List<CheckIn.Score> scores = new ArrayList<>();
        for (Input one : sent) {
            UUID expectation = one.required("expectationId", one.id("expectationId"));
            Integer score = one.required("score", one.integer("score", Flag.LOWEST, Flag.HIGHEST));
            String text = one.text("text", MAX_TEXT);
            one.rejectUnknown();
            if (expectation != null && score != null) {
                scores.add(new CheckIn.Score(expectation, score, text));
            }
        }
        if (sent.isEmpty() && input.errors().isEmpty()) {
            input.fail("scores", "required");
        }
        input.check();
        return scores;
    }
}
