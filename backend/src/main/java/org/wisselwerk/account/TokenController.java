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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** Tokens of an organisation, by which its programs come in. An owner makes and revokes them. */
@Controller("/api/organisations/{id}/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenController {

    static final int MAX_DAYS = 365;
    static final int MAX_NAME = 120;

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
        Input input = Input.body(body);
        String name = input.requiredText("name", MAX_NAME);
        Integer days = input.integer("days", 1, MAX_DAYS);
        Scope scope = input.choice("scope", Scope.class);
        if (scope != null && !scope.given()) {
            input.fail("scope", "unknown-value", scope.code());
        }
        input.check();
        MakeToken.Made made = make.make(
                Objects.requireNonNull(caller.id()),
                id,
                name,
                scope == null ? Scope.IMPORT : scope,
                Duration.ofDays(days == null ? MAX_DAYS : days));
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
