package org.wisselwerk.account;

import io.micronaut.http.HttpResponse;
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
import org.wisselwerk.platform.Refusal;

/** Tokens of an organisation, by which its programs come in. An owner makes and revokes them. */
@Controller("/api/organisations/{id}/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenController {

    private final ApiTokenRepository tokens;
    private final MakeToken make;

    TokenController(ApiTokenRepository tokens, MakeToken make) {
        this.tokens = tokens;
        this.make = make;
    }

    /**
     * @param lastUsedAt to within some minutes, null when it never was
     * @param token shown this once, null ever after
     */
    @Serdeable
    record TokenView(
            UUID id,
            String name,
            String scope,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable String token) {

        static TokenView of(ApiTokenRow row, @Nullable String token) {
            return new TokenView(
                    row.id(), row.name(), row.scope(), row.createdAt(), row.expiresAt(), row.lastUsedAt(), token);
        }
    }

    @Get
    List<TokenView> list(Caller caller, UUID id) {
        mustOwn(caller, id);
        return tokens.findByOrganisationIdOrderByCreatedAtDesc(id).stream()
                .map(row -> TokenView.of(row, null))
                .toList();
    }

    @Post
    HttpResponse<TokenView> make(Caller caller, UUID id, @Body @Nullable String body) {
        mustOwn(caller, id);
        MakeToken.Made made = make.make(Objects.requireNonNull(caller.id()), id, AskedToken.ofOrganisation(body));
        return HttpResponse.created(TokenView.of(made.row(), made.secret()));
    }

    @Delete("/{tokenId}")
    HttpResponse<?> revoke(Caller caller, UUID id, UUID tokenId) {
        mustOwn(caller, id);
        if (!make.revoke(Objects.requireNonNull(caller.id()), id, tokenId)) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
    }

    private static void mustOwn(Caller caller, UUID organisation) {
        if (!caller.owns(organisation)) {
            throw Refusal.notFound();
        }
    }
}
