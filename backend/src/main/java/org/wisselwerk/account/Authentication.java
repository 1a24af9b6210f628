package org.wisselwerk.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Problems;

/** Finds out who asks, from the cookie of a session or from a bearer token. */
@Singleton
class Authentication {

    static final String COOKIE = "wisselwerk";
    private static final String BEARER = "Bearer ";
    private static final Duration USED_EVERY = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final ApiTokenRepository tokens;
    private final LocalToken local;
    private final UUID operator;

    Authentication(
            AccountRepository accounts, Sessions sessions, ApiTokenRepository tokens, LocalToken local, Ids ids) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.local = local;
        this.operator = ids.next();
    }

    Caller caller(HttpRequest<?> request) {
        String bearer = bearer(request);
        if (bearer != null) {
            return local.is(bearer) ? operator(request) : program(request, bearer);
        }
        String session = session(request);
        return session == null
                ? Caller.stranger(Problems.language(request))
                : person(request, sessions.signedIn(session));
    }

    private static Caller person(HttpRequest<?> request, List<SignedIn> memberships) {
        return memberships.isEmpty()
                ? Caller.stranger(Problems.language(request))
                : new Caller(
                        memberships.getFirst().account(),
                        memberships.stream().flatMap(SignedIn::membership).toList(),
                        null,
                        Problems.language(request));
    }

    /** The session's token as the browser sent it, null without one. */
    static @Nullable String session(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse(null);
    }

    static @Nullable String bearer(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private Caller operator(HttpRequest<?> request) {
        Caller.Account account =
                new Caller.Account(operator, "", "command line", Problems.language(request), true, false);
        return new Caller(account, List.of(), Scope.IMPORT_ANY, Problems.language(request));
    }

    private Caller program(HttpRequest<?> request, String bearer) {
        Instant now = Instant.now();
        Optional<ApiTokenRow> token = tokens.findByTokenHash(Secrets.hash(bearer))
                .filter(t -> t.expiresAt().isAfter(now));
        token.filter(t -> t.lastUsedAt() == null
                        || t.lastUsedAt().plus(USED_EVERY).isBefore(now))
                .ifPresent(t -> tokens.used(t.id(), now));
        return token.flatMap(t -> accounts.findById(t.accountId()).map(row -> program(request, row.account(), t)))
                .orElseGet(() -> Caller.stranger(Problems.language(request)));
    }

    /** A token ends with the ownership of whoever made it. */
    private static boolean owns(Caller.Membership membership, ApiTokenRow token) {
        return membership.role() == Role.OWNER && membership.organisationId().equals(token.organisationId());
    }

    private Caller program(HttpRequest<?> request, Caller.Account account, ApiTokenRow token) {
        List<Caller.Membership> memberships = accounts.memberships(account.id()).stream()
                .map(AccountRepository.MembershipRow::membership)
                .filter(membership -> owns(membership, token))
                .toList();
        Scope scope = Coded.of(Scope.class, token.scope()).orElseThrow();
        return new Caller(account, memberships, scope, Problems.language(request));
    }
}
