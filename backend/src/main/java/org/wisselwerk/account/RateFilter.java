package org.wisselwerk.account;

import io.github.bucket4j.TimeMeter;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.annotation.Scheduled;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Rate.Counted;
import org.wisselwerk.platform.ClientAddress;
import org.wisselwerk.platform.Problems;
import org.wisselwerk.platform.Refusal;

/**
 * Slows whoever asks too much, before anything is asked of the database: an address, and a program by its token. An
 * import is one request, however long. Pages, health and metrics are not counted, nor is who works on this machine.
 */
@ServerFilter({"/api/**", "/calendar/**"})
class RateFilter implements Ordered {

    private static final String COUNTED = "wisselwerk.counted";

    private final Rate addresses;
    private final Rate tokens;
    private final Problems problems;

    RateFilter(
            @Value("${wisselwerk.rates.address}") int perAddress,
            @Value("${wisselwerk.rates.token}") int perToken,
            Problems problems) {
        this.addresses = new Rate(perAddress, TimeMeter.SYSTEM_NANOTIME);
        this.tokens = new Rate(perToken, TimeMeter.SYSTEM_NANOTIME);
        this.problems = problems;
    }

    /** Outside of all filters but the one that hardens every answer. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1000;
    }

    /** What is told of in the headers of the answer. */
    private record Told(String policy, Counted counted) {}

    @RequestFilter
    @Nullable
    HttpResponse<?> count(HttpRequest<?> request) {
        if (ClientAddress.isHere(request)) {
            return null;
        }
        if (addresses.limited()) {
            Counted counted = addresses.count(ClientAddress.of(request));
            if (counted.refused()) {
                return refused(request, new Told("address", counted));
            }
        }
        String token = Authentication.bearer(request);
        if (token == null || !tokens.limited()) {
            return null;
        }
        Told told = new Told("token", tokens.count(Secrets.hash(token)));
        if (told.counted().refused()) {
            return refused(request, told);
        }
        request.setAttribute(COUNTED, told);
        return null;
    }

    /** What a filter answers itself passes by no filter of answers. */
    private HttpResponse<?> refused(HttpRequest<?> request, Told told) {
        Refusal refusal = Refusal.later(
                HttpStatus.TOO_MANY_REQUESTS, "too-many", told.counted().until());
        return told(problems.answer(request, refusal), told);
    }

    /** Programs see how much is left. */
    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(COUNTED, Told.class).ifPresent(told -> told(response, told));
    }

    /** In the form of the draft of the IETF's HTTPAPI group. */
    private static MutableHttpResponse<?> told(MutableHttpResponse<?> response, Told told) {
        Counted counted = told.counted();
        String name = "\"" + told.policy() + "\"";
        return response.header("RateLimit-Policy", name + ";q=" + counted.limit() + ";w=60")
                .header(
                        "RateLimit",
                        name + ";r=" + counted.left() + ";t="
                                + counted.whole().plusMillis(999).toSeconds());
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void forget() {
        addresses.forget();
        tokens.forget();
    }
}
