package org.wisselwerk.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.ClientAddress;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;

/** Signing in and out, and who is signed in. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

    private final SignIn signIn;
    private final SessionCookie cookie;
    private final Guests guests;

    SessionController(SignIn signIn, SessionCookie cookie, Guests guests) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.guests = guests;
    }

    /** @param guest belongs to no organisation, and takes part in a collaboration */
    @Serdeable
    record SessionView(
            @Nullable AccountView account,
            List<MembershipView> memberships,
            boolean guest,
            @Nullable String csrfToken) {}

    @Serdeable
    record AccountView(
            UUID id, String email, String name, Language language, boolean admin, boolean mustChangePassword) {}

    @Serdeable
    record MembershipView(
            UUID organisationId, String name, OrganisationType type, Role role, Verification verification) {}

    @Post("/session")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body @Nullable String body) {
        Input input = Input.body(body);
        String email = input.requiredText("email", AccountInput.MAX_EMAIL).toLowerCase(Locale.ROOT);
        String password = input.requiredText("password", PasswordRules.MAX);
        input.check();
        return cookie.open(request, signIn.check(email, password, ClientAddress.of(request)));
    }

    @Get("/session")
    SessionView session(HttpRequest<?> request, Caller caller) {
        Caller.Account account = caller.account();
        if (account == null || caller.scope() != null) {
            return new SessionView(null, List.of(), false, null);
        }
        String token = Authentication.session(request);
        List<MembershipView> memberships = caller.memberships().stream()
                .map(m -> new MembershipView(m.organisationId(), m.name(), m.type(), m.role(), m.verification()))
                .toList();
        return new SessionView(
                new AccountView(
                        account.id(),
                        account.email(),
                        account.name(),
                        account.language(),
                        account.admin(),
                        account.mustChangePassword()),
                memberships,
                memberships.isEmpty() && guests.includes(account.id()),
                token == null ? null : Secrets.csrf(token));
    }

    @Delete("/session")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return cookie.close(request);
    }
}
