package org.wisselwerk.membership;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** Invitations to act for an organisation: made by its owners, taken up by whoever got the link. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {

    private static final int MAX_EMAIL = 254;

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @Serdeable
    record InvitationView(UUID id, String email, Role role, Instant createdAt, Instant expiresAt) {

        static InvitationView of(InvitationRow row) {
            return new InvitationView(row.id(), row.email(), row.role(), row.createdAt(), row.expiresAt());
        }
    }

    /** @param email the address the invitation was sent to, to register with */
    @Serdeable
    record OfferView(SimilarView organisation, Role role, String email, Instant expiresAt) {}

    @Get("/organisations/{id}/invitations")
    List<InvitationView> open(Caller caller, UUID id) {
        if (!caller.owns(id)) {
            throw caller.memberOf(id) ? Refusal.forbidden() : Refusal.notFound();
        }
        return invitations.open(id).stream().map(InvitationView::of).toList();
    }

    @Post("/organisations/{id}/invitations")
    HttpResponse<InvitationView> invite(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        String email = input.requiredText("email", MAX_EMAIL);
        Role role = input.required("role", input.choice("role", Role.class));
        if (!email.isEmpty() && !Recipient.isAddress(email)) {
            input.fail("email", "not-an-email-address");
        }
        input.rejectUnknown();
        input.check();
        InvitationRow made = invitations
                .invite(caller, id, email, Objects.requireNonNull(role), caller.language())
                .orThrow();
        return HttpResponse.created(InvitationView.of(made));
    }

    @Delete("/organisations/{id}/invitations/{invitationId}")
    HttpResponse<?> withdraw(Caller caller, UUID id, UUID invitationId) {
        invitations.withdraw(caller, id, invitationId).orThrow();
        return HttpResponse.noContent();
    }

    @Get("/invitations/{token}")
    OfferView offer(String token) {
        return invitations
                .offer(token)
                .map(offer -> new OfferView(
                        SimilarView.of(offer.organisation()),
                        offer.invitation().role(),
                        offer.invitation().email(),
                        offer.invitation().expiresAt()))
                .orElseThrow(InvitationController::over);
    }

    @Post("/invitations/{token}/accept")
    SimilarView accept(Caller caller, String token) {
        return invitations.accept(caller, token).map(SimilarView::of).orElseThrow(InvitationController::over);
    }

    private static Refusal over() {
        return Refusal.of(HttpStatus.GONE, "link-over");
    }
}
