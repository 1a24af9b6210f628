package org.wisselwerk.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/** Where the request on this thread came from, for the audit log: a network, so that nobody is told apart by it alone. */
public final class Origin {

    private static final String NETWORK = "wisselwerk.network";

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
}
