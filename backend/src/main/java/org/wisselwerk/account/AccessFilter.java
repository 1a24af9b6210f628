package org.wisselwerk.account;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Origin;
import org.wisselwerk.platform.Problems;
import org.wisselwerk.platform.Refusal;

/** Decides every request to the API before anything of it is read. */
@ServerFilter("/api/**")
class AccessFilter implements Ordered {

    static final String CALLER = "wisselwerk.caller";
    private static final String CSRF_HEADER = "X-CSRF-Token";

    private final Authentication authentication;
    private final Problems problems;

    AccessFilter(Authentication authentication, Problems problems) {
        this.authentication = authentication;
        this.problems = problems;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> decide(MutableHttpRequest<?> request) {
        Origin.remember(request);
        Caller caller = authentication.caller(request);
        request.setAttribute(CALLER, caller);
        Origin.rememberActor(request, caller.actor());
        Refusal refusal = refusal(request, caller);
        return refusal == null ? null : problems.answer(request, refusal);
    }

    private @Nullable Refusal refusal(HttpRequest<?> request, Caller caller) {
        String route = route(request);
        if (route == null) {
            boolean mayKnow = caller.signedIn() || reads(request);
            return mayKnow ? null : notSignedIn();
        }
        Access access = AccessPolicy.of(route).orElse(null);
        if (access == null) {
            return caller.signedIn() ? Refusal.forbidden() : notSignedIn();
        }
        if (!access.admits(caller)) {
            return caller.signedIn() ? Refusal.forbidden() : notSignedIn();
        }
        boolean ownSession = route.endsWith("/api/session") || route.equals("PUT /api/account/password");
        if (caller.account() != null
                && caller.account().mustChangePassword()
                && !ownSession
                && access != Access.EVERYONE) {
            return Refusal.of(HttpStatus.FORBIDDEN, "password-change-required");
        }
        return reads(request) || csrfFits(request, access) ? null : Refusal.of(HttpStatus.FORBIDDEN, "csrf");
    }

    private static boolean csrfFits(HttpRequest<?> request, Access access) {
        if (Authentication.bearer(request) != null) {
            return true;
        }
        String session = Authentication.session(request);
        if (access == Access.EVERYONE) {
            return !"cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"));
        }
        String sent = request.getHeaders().get(CSRF_HEADER);
        return session != null && sent != null && Secrets.same(Secrets.csrf(session), sent);
    }

    private static boolean reads(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    private static Refusal notSignedIn() {
        return Refusal.of(HttpStatus.UNAUTHORIZED, "not-signed-in");
    }

    private static @Nullable String route(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(match -> (UriRouteInfo<?, ?>) match.getRouteInfo())
                .map(info -> name(info))
                .orElse(null);
    }

    /** A route as the policy writes it; HEAD is decided as GET, query templates do not count. */
    static String name(UriRouteInfo<?, ?> info) {
        String method = info.getHttpMethod() == HttpMethod.HEAD ? "GET" : info.getHttpMethodName();
        String template = info.getUriMatchTemplate().toPathString();
        return method + " " + template;
    }
}
