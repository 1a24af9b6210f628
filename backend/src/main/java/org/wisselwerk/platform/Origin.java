package org.wisselwerk.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the request on this thread came from, and whose it is, for the audit log: a network, so that nobody is told apart
 * by it alone, and an account.
 */
public final class Origin {

    private static final String NETWORK = "wisselwerk.network";

    private static final String ACTOR = "wisselwerk.actor";

    private Origin() {}

    /** Keeps it beside the request, while that still has a connection. */
    public static void remember(HttpRequest<?> request) {
        request.setAttribute(NETWORK, ClientAddress.networkOf(request));
    }

    /** {@code 192.0.2.0/24}, {@code 2001:db8:1::/48}; null where there is no request, as for what the clock does. */
    static @Nullable String current() {
        return ServerRequestContext.currentRequest()
                .flatMap(request -> request.getAttribute(NETWORK, String.class))
                .orElse(null);
    }

    /** Keeps whose request it is beside it; null for a stranger, and for the command line, which is no account. */
    public static void rememberActor(HttpRequest<?> request, @Nullable UUID account) {
        if (account != null) {
            request.setAttribute(ACTOR, account);
        }
    }

    /** Whose the request is; null where there is none, for a stranger and for the command line. */
    public static @Nullable UUID actor() {
        return ServerRequestContext.currentRequest()
                .flatMap(request -> request.getAttribute(ACTOR, UUID.class))
                .orElse(null);
    }
}
