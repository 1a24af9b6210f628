package org.wisselwerk.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Says a refusal in the language of whoever asked. */
@Singleton
public class Problems {

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    public MutableHttpResponse<Problem> answer(HttpRequest<?> request, Refusal refusal) {
        MutableHttpResponse<Problem> answer = HttpResponse.<Problem>status(refusal.status())
                .body(problem(request, refusal))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
        Duration wait = refusal.retryAfter();
        if (wait != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
        }
        return answer;
    }

    public Problem problem(HttpRequest<?> request, Refusal refusal) {
        Language language = language(request);
        List<Problem.Violation> errors =
                refusal.errors().stream().map(e -> violation(language, e)).toList();
        return new Problem(
                "/problems/" + refusal.slug(),
                messages.text(language, "problem." + refusal.slug()),
                refusal.status().getCode(),
                messages.text(language, "problem." + refusal.slug() + ".detail"),
                request.getPath(),
                errors,
                refusal.allowed());
    }

    public Problem.Violation violation(Language language, FieldError error) {
        String message = messages.text(
                language, "error." + error.code(), error.arguments().toArray());
        return new Problem.Violation(error.pointer(), error.parameter(), error.code(), message);
    }

    /** The refusal that stands for a status the framework itself decided on. */
    static Refusal ofStatus(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> Refusal.of(status, "not-signed-in");
            case FORBIDDEN -> Refusal.forbidden();
            case NOT_FOUND -> Refusal.notFound();
            case METHOD_NOT_ALLOWED -> Refusal.of(status, "method-not-allowed");
            case NOT_ACCEPTABLE -> Refusal.of(status, "not-acceptable");
            case REQUEST_ENTITY_TOO_LARGE -> Refusal.of(status, "too-large");
            case UNSUPPORTED_MEDIA_TYPE -> Refusal.of(status, "unsupported-media-type");
            default ->
                status.getCode() >= 500
                        ? Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault")
                        : Refusal.of(HttpStatus.BAD_REQUEST, "malformed");
        };
    }

    public static Language language(HttpRequest<?> request) {
        return Language.accepted(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE, String.class, ""));
    }
}
