package org.wisselwerk.platform;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.netty.handler.codec.compression.DecompressionException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything the framework refuses leaves in the same form as what we refuse; a fault never says why. */
@Singleton
@Primary
class ProblemProcessor implements ErrorResponseProcessor<Problem> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemProcessor.class);

    private final Problems problems;
    private final NoConnection noConnection;

    ProblemProcessor(Problems problems, NoConnection noConnection) {
        this.problems = problems;
        this.noConnection = noConnection;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        if (response.code() >= 500) {
            HttpRequest<?> request = context.getRequest();
            Throwable fault = context.getRootCause().orElse(null);
            if (NoConnection.is(fault)) {
                return problems.answer(request, noConnection.refusal());
            }
            LOG.error(
                    "{} {} failed",
                    request.getMethodName(),
                    route(request),
                    fault == null ? null : new SilentFault(fault));
        }
        Refusal refusal = Problems.ofStatus(response.status());
        return response.body(problems.problem(context.getRequest(), refusal))
                .status(refusal.status())
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    /** Not the path itself: it may have a secret in it that went to somebody by mail. */
    private static String route(HttpRequest<?> request) {
        return BasicHttpAttributes.getUriTemplate(request).orElse("a page");
    }

    @Singleton
    @Produces
    static class Refusals implements ExceptionHandler<Refusal, HttpResponse<?>> {

        private final Problems problems;

        Refusals(Problems problems) {
            this.problems = problems;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
            return problems.answer(request, refusal);
        }
    }

    /** A body that is not packed in the way its Content-Encoding says. */
    @Singleton
    @Produces
    static class Unpacking implements ExceptionHandler<DecompressionException, HttpResponse<?>> {

        private final Problems problems;

        Unpacking(Problems problems) {
            this.problems = problems;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, DecompressionException e) {
            return problems.answer(request, Problems.ofStatus(HttpStatus.BAD_REQUEST));
        }
    }

    /** A query parameter or path variable that is not of its type. */
    @Singleton
    @Produces
    @Replaces(ConversionErrorHandler.class)
    static class Conversions implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {

        private final Problems problems;

        Conversions(Problems problems) {
            this.problems = problems;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, ConversionErrorException e) {
            Argument<?> argument = e.getArgument();
            boolean inPath = RouteAttributes.getRouteMatch(request)
                    .map(RouteMatch::getVariableValues)
                    .filter(variables -> variables.containsKey(argument.getName()))
                    .isPresent();
            Refusal refusal = inPath
                    ? Refusal.notFound()
                    : Refusal.invalid(FieldError.parameter(argument.getName(), "not-valid"));
            return problems.answer(request, refusal);
        }
    }
}
