package org.wisselwerk.membership;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Recognition;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Precondition;

/** What is established of organisations; each step is a route of its own, as other people take it. */
@Controller("/api/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
class VerificationController {

    private static final int MAX_REASON = 500;

    private final AskVerification ask;
    private final EstablishOrganisation establish;

    VerificationController(AskVerification ask, EstablishOrganisation establish) {
        this.ask = ask;
        this.establish = establish;
    }

    /** Those that wait and that the caller may verify. */
    @Get("/to-verify")
    List<OwnOrganisationView> toVerify(Caller caller) {
        return establish.waiting(caller).stream().map(OwnOrganisationView::of).toList();
    }

    @Post("/{id}/verification/ask")
    HttpResponse<OwnOrganisationView> ask(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        nothingIn(body);
        return answer(ask.ask(caller, id, Precondition.ifMatch(request)));
    }

    @Post("/{id}/verification/verify")
    HttpResponse<OwnOrganisationView> verify(
            HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        nothingIn(body);
        return take(request, caller, id, VerificationStep.VERIFY, null);
    }

    @Post("/{id}/verification/reject")
    HttpResponse<OwnOrganisationView> reject(
            HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        return take(request, caller, id, VerificationStep.REJECT, reason(body));
    }

    @Post("/{id}/verification/suspend")
    HttpResponse<OwnOrganisationView> suspend(
            HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        return take(request, caller, id, VerificationStep.SUSPEND, reason(body));
    }

    @Post("/{id}/verification/restore")
    HttpResponse<OwnOrganisationView> restore(
            HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        nothingIn(body);
        return take(request, caller, id, VerificationStep.RESTORE, null);
    }

    /** Recognised for dual learning: a body without a reference takes it away. */
    @Put("/{id}/recognition")
    HttpResponse<OwnOrganisationView> recognise(
            HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        String reference = input.text("reference", 60);
        LocalDate until = input.date("until");
        input.rejectUnknown();
        input.check();
        Recognition recognition = reference == null ? null : new Recognition(reference, until);
        return answer(establish.recognise(caller, id, Precondition.ifMatch(request), recognition));
    }

    private HttpResponse<OwnOrganisationView> take(
            HttpRequest<?> request, Caller caller, UUID id, VerificationStep step, @Nullable String reason) {
        return answer(establish.take(caller, id, Precondition.ifMatch(request), step, reason));
    }

    private static String reason(@Nullable String body) {
        Input input = Input.body(body);
        String reason = input.requiredText("reason", MAX_REASON);
        input.rejectUnknown();
        input.check();
        return reason;
    }

    private static void nothingIn(@Nullable String body) {
        Input input = Input.body(body == null || body.isBlank() ? "{}" : body);
        input.rejectUnknown();
        input.check();
    }

    private static HttpResponse<OwnOrganisationView> answer(Outcome<Organisation> outcome) {
        Organisation now = outcome.orThrow();
        return HttpResponse.ok(OwnOrganisationView.of(now)).header(HttpHeaders.ETAG, Precondition.etag(now.version()));
    }
}
