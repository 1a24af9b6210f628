package org.wisselwerk.followup;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.room.Participant;
import org.wisselwerk.room.RoomAccess;

/** What both say at the end, and going on. Answers are given by the transition {@code evaluate}. */
@Controller("/api/collaborations/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class EvaluationController {

    private final RoomAccess access;
    private final ReadEvaluation read;
    private final Renew renew;
    private final Rooms rooms;

    EvaluationController(RoomAccess access, ReadEvaluation read, Renew renew, Rooms rooms) {
        this.access = access;
        this.read = read;
        this.renew = renew;
        this.rooms = rooms;
    }

    @Serdeable
    record RenewedView(UUID id) {}

    @Get("/evaluation")
    EvaluationView evaluation(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        return read.view(access.of(caller, id, organisationId), caller.language());
    }

    /** 201 with the proposal; 200 with the one that there is when somebody was first. */
    @Post("/renew")
    HttpResponse<RenewedView> renew(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Participant by = access.of(caller, id, organisationId).coordinating();
        if (body != null && !body.isBlank()) {
            Input.body(body).check();
        }
        return switch (renew.renew(by)) {
            case Renew.Outcome.Drafted(UUID next) -> answer(HttpStatus.CREATED, next);
            case Renew.Outcome.Already(UUID next) -> answer(HttpStatus.OK, next);
            case Renew.Outcome.NotNow() -> throw Refusal.conflict("state", rooms.allowed(id, by.side(), caller));
        };
    }

    private static HttpResponse<RenewedView> answer(HttpStatus status, UUID next) {
        return HttpResponse.<RenewedView>status(status)
                .body(new RenewedView(next))
                .header(HttpHeaders.LOCATION, "/api/collaborations/" + next);
    }
}
