package org.wisselwerk.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.ClientAddress;
import org.wisselwerk.platform.Problems;
import org.wisselwerk.platform.Refusal;

/**
 * Metrics are for this machine, and for programs that were given their scope. The pattern takes in the address with a
 * slash behind it, which the framework serves as well.
 */
@ServerFilter("/prometheus/**")
class MetricsFilter {

    private final Authentication authentication;
    private final Problems problems;

    MetricsFilter(Authentication authentication, Problems problems) {
        this.authentication = authentication;
        this.problems = problems;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> decide(HttpRequest<?> request) {
        boolean known = ClientAddress.isHere(request) || mayRead(authentication.caller(request));
        return known ? null : problems.answer(request, Refusal.notFound());
    }

    /** The token of somebody who still is an administrator. */
    private static boolean mayRead(Caller caller) {
        return caller.scope() == Scope.METRICS
                && caller.account() != null
                && caller.account().admin();
    }
}
