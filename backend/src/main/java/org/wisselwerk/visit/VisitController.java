package org.wisselwerk.visit;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.room.Participant;
import org.wisselwerk.room.RoomAccess;
import org.wisselwerk.visit.VisitsView.VisitView;

/** Visits of a collaboration, for those who come into its room. */
@Controller("/api/collaborations/{id}/visits")
@ExecuteOn(TaskExecutors.BLOCKING)
class VisitController {

    private final RoomAccess access;
    private final ReadVisits read;
    private final WriteVisit write;
    private final NotePupil note;
    private final VisitInput input;
    private final Rooms rooms;

    VisitController(
            RoomAccess access, ReadVisits read, WriteVisit write, NotePupil note, VisitInput input, Rooms rooms) {
        this.access = access;
        this.read = read;
        this.write = write;
        this.note = note;
        this.input = input;
        this.rooms = rooms;
    }

    @Get
    VisitsView list(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        return read.view(access.of(caller, id, organisationId));
    }

    @Post
    HttpResponse<VisitView> propose(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Participant by = access.of(caller, id, organisationId).writing();
        return answer(HttpStatus.CREATED, caller, by, write.propose(by, input.draft(body)));
    }

    @Post("/{visitId}/pick")
    HttpResponse<VisitView> pick(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            UUID visitId,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        return step(
                request,
                caller,
                id,
                organisationId,
                (by, version) -> write.pick(by, visitId, version, input.slot(body)));
    }

    @Post("/{visitId}/cancel")
    HttpResponse<VisitView> cancel(
            HttpRequest<?> request, Caller caller, UUID id, UUID visitId, @QueryValue @Nullable UUID organisationId) {
        return step(request, caller, id, organisationId, (by, version) -> write.cancel(by, visitId, version));
    }

    @Put("/{visitId}/report")
    HttpResponse<VisitView> report(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            UUID visitId,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        return step(
                request,
                caller,
                id,
                organisationId,
                (by, version) -> write.report(by, visitId, version, input.report(body)));
    }

    /** What a pupil said, by a label of the terms; the same label again replaces it. */
    @Put("/{visitId}/pupils")
    HttpResponse<VisitView> pupil(
            Caller caller,
            UUID id,
            UUID visitId,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        Participant by = access.of(caller, id, organisationId).writing();
        return answer(HttpStatus.OK, caller, by, note.note(by, visitId, input.pupil(body)));
    }

    private interface Step {
        WriteVisit.Outcome by(Participant by, long version);
    }

    /** Moves a visit on, as the caller has seen it. */
    private HttpResponse<VisitView> step(
            HttpRequest<?> request, Caller caller, UUID id, @Nullable UUID organisation, Step step) {
        Participant by = access.of(caller, id, organisation).writing();
        return answer(HttpStatus.OK, caller, by, step.by(by, Precondition.ifMatch(request)));
    }

    private HttpResponse<VisitView> answer(
            HttpStatus status, Caller caller, Participant by, WriteVisit.Outcome outcome) {
        return switch (outcome) {
            case WriteVisit.Outcome.Done(VisitRow row) ->
                HttpResponse.<VisitView>status(status)
                        .body(read.view(by, row))
                        .header(HttpHeaders.ETAG, Precondition.etag(row.version()));
            case WriteVisit.Outcome.NotNow() ->
                throw Refusal.conflict("state", rooms.allowed(by.collaboration().id(), by.side(), caller));
            case WriteVisit.Outcome.Stale() -> throw Precondition.stale();
            case WriteVisit.Outcome.NotFound() -> throw Refusal.notFound();
            case WriteVisit.Outcome.NoSuchSlot() ->
                throw Refusal.invalid(List.of(FieldError.at("/slot", "no-such-slot")));
            case WriteVisit.Outcome.Forbidden() -> throw Refusal.forbidden();
            case WriteVisit.Outcome.NoSuchLabel(String label) ->
                throw Refusal.invalid(List.of(FieldError.at("/label", "unknown-value", label)));
        };
    }
}
