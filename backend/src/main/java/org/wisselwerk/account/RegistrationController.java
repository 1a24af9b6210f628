package org.wisselwerk.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.ClientAddress;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;

/** Asking for an account, and confirming it from the mailbox. */
@Controller("/api/registrations")
@ExecuteOn(TaskExecutors.BLOCKING)
class RegistrationController {

    private static final int MAX_TOKEN = 64;

    private final RegisterAccount register;
    private final RegisterInvited invited;
    private final ConfirmRegistration confirm;
    private final SessionCookie session;

    RegistrationController(
            RegisterAccount register, RegisterInvited invited, ConfirmRegistration confirm, SessionCookie session) {
        this.register = register;
        this.invited = invited;
        this.confirm = confirm;
        this.session = session;
    }

    /**
     * Answers the same whether or not the address has an account. With the token of an invitation that went to it, the
     * account is made at once, and signed in.
     */
    @Post
    HttpResponse<?> register(HttpRequest<?> request, @Body @Nullable String body) {
        Input input = Input.body(body);
        String email = AccountInput.email(input);
        String name = AccountInput.name(input);
        String password = PasswordRules.read(input, "password", email, name);
        Language language = input.required("language", input.choice("language", Language.class));
        String invitation = input.text("invitation", MAX_TOKEN);
        input.check();
        RegisterAccount.Request asked =
                new RegisterAccount.Request(email, name, password, Objects.requireNonNull(language));
        if (invitation != null) {
            return session.open(request, invited.register(asked, invitation, ClientAddress.of(request)));
        }
        register.register(asked, ClientAddress.of(request));
        return HttpResponse.accepted();
    }

    /** Makes the account and signs in. */
    @Post("/{token}/confirm")
    HttpResponse<?> confirm(HttpRequest<?> request, String token, @Body @Nullable String body) {
        Input input = Input.body(body);
        String password = input.requiredText("password", PasswordRules.MAX);
        input.check();
        return session.open(request, confirm.confirm(token, password));
    }
}
