package org.wisselwerk.account;

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
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Precondition;

/** What somebody sees and changes of their own account. */
@Controller("/api/account")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {

    private final AccountRepository accounts;
    private final ChangeAccount change;
    private final ChangePassword password;
    private final AskForEmail ask;
    private final ChangeEmail email;
    private final EraseAccount erase;

    AccountController(
            AccountRepository accounts,
            ChangeAccount change,
            ChangePassword password,
            AskForEmail ask,
            ChangeEmail email,
            EraseAccount erase) {
        this.accounts = accounts;
        this.change = change;
        this.password = password;
        this.ask = ask;
        this.email = email;
        this.erase = erase;
    }

    @Serdeable
    record OwnAccountView(UUID id, String email, String name, Language language, long version) {}

    @Get
    HttpResponse<OwnAccountView> account(Caller caller) {
        AccountRow row = accounts.findById(id(caller)).orElseThrow();
        Caller.Account account = row.account();
        long version = Objects.requireNonNull(row.version());
        return HttpResponse.ok(
                        new OwnAccountView(account.id(), account.email(), account.name(), account.language(), version))
                .header("ETag", Precondition.etag(version));
    }

    @Put
    HttpResponse<OwnAccountView> change(HttpRequest<?> request, Caller caller, @Body @Nullable String body) {
        long version = Precondition.ifMatch(request);
        Input input = Input.body(body);
        String name = AccountInput.name(input);
        Language language = input.required("language", input.choice("language", Language.class));
        input.check();
        change.change(id(caller), version, name, Objects.requireNonNull(language));
        return account(caller);
    }

    /** All that is kept of the caller, by where it is kept. */
    @Get("/export")
    HttpResponse<Map<String, Object>> export(Caller caller) {
        return HttpResponse.ok(erase.all(id(caller)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wisselwerk.json\"");
    }

    /** For ever. With the password, so that nobody does it by mistake, or for somebody else. */
    @Post("/erasure")
    HttpResponse<?> erase(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        String password = input.requiredText("password", PasswordRules.MAX);
        input.check();
        erase.erase(id(caller), password);
        return HttpResponse.noContent();
    }

    @Put("/password")
    HttpResponse<?> changePassword(HttpRequest<?> request, Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        String current = input.requiredText("current", PasswordRules.MAX);
        String next = PasswordRules.read(
                input, "new", Objects.requireNonNull(caller.account()).email(), caller.getName());
        input.check();
        password.change(id(caller), current, next, session(request));
        return HttpResponse.noContent();
    }

    /** Answers the same whether or not the new address has an account. */
    @Post("/email")
    HttpResponse<?> askEmail(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        String address = AccountInput.email(input);
        String current = input.requiredText("password", PasswordRules.MAX);
        input.check();
        ask.ask(id(caller), address, current);
        return HttpResponse.accepted();
    }

    @Post("/email/{token}")
    HttpResponse<?> confirmEmail(HttpRequest<?> request, Caller caller, String token) {
        email.confirm(id(caller), token, session(request));
        return HttpResponse.noContent();
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.id());
    }

    private static String session(HttpRequest<?> request) {
        return Objects.requireNonNull(Authentication.session(request));
    }
}
