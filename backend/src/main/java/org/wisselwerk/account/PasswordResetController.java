package org.wisselwerk.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.ClientAddress;
import org.wisselwerk.platform.Input;

/** A new password through the mailbox. */
@Controller("/api/password-resets")
@ExecuteOn(TaskExecutors.BLOCKING)
class PasswordResetController {

    private final ResetPassword reset;

    PasswordResetController(ResetPassword reset) {
        this.reset = reset;
    }

    /** Answers the same whether or not the address has an account. */
    @Post
    HttpResponse<?> ask(HttpRequest<?> request, @Body @Nullable String body) {
        Input input = Input.body(body);
        String email = AccountInput.email(input);
        input.check();
        reset.ask(email, ClientAddress.of(request));
        return HttpResponse.accepted();
    }

    @Post("/{token}")
    HttpResponse<?> choose(String token, @Body @Nullable String body) {
        AccountRow account = reset.look(token);
        Input input = Input.body(body);
        String password = PasswordRules.read(input, "password", account.email(), account.name());
        input.check();
        reset.choose(token, password);
        return HttpResponse.noContent();
    }
}
