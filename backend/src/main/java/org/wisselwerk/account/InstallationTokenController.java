package org.wisselwerk.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.TokenController.TokenView;
import org.wisselwerk.platform.Refusal;

/** Tokens of the installation, by which its operator's programs come in. An administrator makes and revokes them. */
@Controller("/api/admin/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
class InstallationTokenController {

    private final ApiTokenRepository tokens;
    private final MakeToken make;

    InstallationTokenController(ApiTokenRepository tokens, MakeToken make) {
        this.tokens = tokens;
        this.make = make;
    }

    /** Of all administrators, the newest first. */
    @Get
    List<TokenView> list() {
        return tokens.findByOrganisationIdIsNullOrderByCreatedAtDesc().stream()
                .map(row -> TokenView.of(row, null))
                .toList();
    }

    @Post
    HttpResponse<TokenView> make(Caller caller, @Body @Nullable String body) {
        MakeToken.Made made = make.make(Objects.requireNonNull(caller.id()), null, AskedToken.ofInstallation(body));
        return HttpResponse.created(TokenView.of(made.row(), made.secret()));
    }

    @Delete("/{tokenId}")
    HttpResponse<?> revoke(Caller caller, UUID tokenId) {
        if (!make.revoke(Objects.requireNonNull(caller.id()), null, tokenId)) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
    }
}
