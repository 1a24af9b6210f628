package org.wisselwerk.membership;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Role;
import org.wisselwerk.membership.AccessRequestRepository.Asked;
import org.wisselwerk.platform.Input;

/** Requests to act for an organisation that is here already. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessRequestController {

    private static final int MAX_MESSAGE = 500;

    private final AccessRequests requests;

    AccessRequestController(AccessRequests requests) {
        this.requests = requests;
    }

    /** @param claimed somebody acts for it already; else who is granted access becomes its owner */
    @Serdeable
    record AskedView(
            UUID id,
            UUID organisationId,
            String organisation,
            boolean claimed,
            String name,
            String email,
            @Nullable String message,
            Instant createdAt) {

        static AskedView of(Asked asked) {
            return new AskedView(
                    asked.id(),
                    asked.organisationId(),
                    asked.organisation(),
                    asked.claimed(),
                    asked.name(),
                    asked.email(),
                    asked.message(),
                    asked.createdAt());
        }
    }

    /** @param toDecide by the caller, the oldest first */
    @Serdeable
    record RequestsView(List<AskedView> toDecide, List<AskedView> own) {}

    @Get("/access-requests")
    RequestsView open(Caller caller) {
        return new RequestsView(
                requests.toDecide(caller).stream().map(AskedView::of).toList(),
                requests.own(caller).stream().map(AskedView::of).toList());
    }

    @Post("/organisations/{id}/access-requests")
    HttpResponse<?> ask(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        String message = input.text("message", MAX_MESSAGE);
        input.rejectUnknown();
        input.check();
        requests.ask(caller, id, message).orThrow();
        return HttpResponse.status(HttpStatus.CREATED);
    }

    @Post("/access-requests/{id}/grant")
    HttpResponse<?> grant(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        Role role = input.required("role", input.choice("role", Role.class));
        input.rejectUnknown();
        input.check();
        requests.decide(caller, id, Objects.requireNonNull(role)).orThrow();
        return HttpResponse.noContent();
    }

    @Post("/access-requests/{id}/refuse")
    HttpResponse<?> refuse(Caller caller, UUID id) {
        requests.decide(caller, id, null).orThrow();
        return HttpResponse.noContent();
    }
}
