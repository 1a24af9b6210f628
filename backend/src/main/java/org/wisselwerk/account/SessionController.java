package org.wisselwerk.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/** Signing in and out, and who is signed in. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

    private static final int MAX_EMAIL = 254;
    private static final int MAX_PASSWORD = 200;

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final boolean secure;

    SessionController(
            AccountRepository accounts,
            Sessions sessions,
            Passwords passwords,
            @Value("${wisselwerk.url:}") String url) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.secure = url.startsWith("https:");
    }

    @Serdeable
    record SessionView(
            @Nullable AccountView account,
            List<MembershipView> memberships,
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
        String email = input.requiredText("email", MAX_EMAIL).toLowerCase(Locale.ROOT);
        String password = input.requiredText("password", MAX_PASSWORD);
        input.check();
        AccountRow account = accounts.findByEmail(email).orElse(null);
        if (!passwords.matches(password, account == null ? null : account.passwordHash())) {
            throw Refusal.of(HttpStatus.UNAUTHORIZED, "wrong-credentials");
        }
        String before = Authentication.session(request);
        if (before != null) {
            sessions.close(before);
        }
        String token = sessions.open(Objects.requireNonNull(account).id());
        return HttpResponse.noContent().cookie(cookie(token).maxAge(Sessions.ABSOLUTE));
    }

    @Get("/session")
    SessionView session(HttpRequest<?> request, Caller caller) {
        Caller.Account account = caller.account();
        if (account == null || caller.scope() != null) {
            return new SessionView(null, List.of(), null);
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
                token == null ? null : Secrets.csrf(token));
    }

    @Delete("/session")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        String token = Authentication.session(request);
        if (token != null) {
            sessions.close(token);
        }
        return HttpResponse.noContent().cookie(cookie("").maxAge(0));
    }

    @Put("/account/password")
    HttpResponse<?> changePassword(HttpRequest<?> request, Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        String current = input.requiredText("current", MAX_PASSWORD);
        String next = input.requiredText("new", MAX_PASSWORD);
        if (!next.isEmpty() && next.length() < Passwords.MIN_LENGTH) {
            input.fail("new", "too-short", Passwords.MIN_LENGTH);
        }
        input.check();
        AccountRow account =
                accounts.findById(Objects.requireNonNull(caller.id())).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            throw Refusal.invalid(FieldError.at("/current", "wrong-password"));
        }
        if (current.equals(next)) {
            throw Refusal.invalid(FieldError.at("/new", "same-password"));
        }
        accounts.changePassword(account.id(), passwords.hash(next), false);
        sessions.closeOthers(account.id(), Objects.requireNonNull(Authentication.session(request)));
        return HttpResponse.noContent();
    }

    private Cookie cookie(String value) {
        return Cookie.of(Authentication.COOKIE, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .path("/");
    }
}
