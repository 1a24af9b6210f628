package org.wisselwerk.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Refusal;

/** Where somebody is signed in, and signing out from there. */
@Controller("/api/account/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnSessionsController {

    private final Sessions sessions;

    OwnSessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * One session.
     *
     * @param device browser and system, null when they said nothing of themselves
     * @param current whether it is the one that asks
     */
    @Serdeable
    record OwnSessionView(UUID id, @Nullable String device, Instant createdAt, Instant lastSeenAt, boolean current) {}

    @Get
    List<OwnSessionView> sessions(HttpRequest<?> request, Caller caller) {
        String own = Secrets.hash(Objects.requireNonNull(Authentication.session(request)));
        return sessions.of(Objects.requireNonNull(caller.id())).stream()
                .map(row -> new OwnSessionView(
                        row.publicId(),
                        row.device(),
                        row.createdAt(),
                        row.lastSeenAt(),
                        row.tokenHash().equals(own)))
                .toList();
    }

    @Delete("/{id}")
    HttpResponse<?> end(Caller caller, UUID id) {
        if (!sessions.close(Objects.requireNonNull(caller.id()), id)) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
    }

    /** All but the one that asks. */
    @Delete
    HttpResponse<?> endOthers(HttpRequest<?> request, Caller caller) {
        sessions.closeOthers(
                Objects.requireNonNull(caller.id()), Objects.requireNonNull(Authentication.session(request)));
        return HttpResponse.noContent();
    }
}
