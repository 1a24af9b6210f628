package org.wisselwerk.platform;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is refused: thrown at the edge, answered as a {@link Problem} in the caller's language. Inside the
 * domain a refusal is a value; a controller turns it into this.
 */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final transient List<FieldError> errors;
    private final transient List<String> allowed;
    private final @Nullable Duration retryAfter;

    private Refusal(
            HttpStatus status,
            String slug,
            List<FieldError> errors,
            List<String> allowed,
            @Nullable Duration retryAfter) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.errors = errors;
        this.allowed = allowed;
        this.retryAfter = retryAfter;
    }

    /** A refusal whose title and detail stand in the messages under {@code problem.<slug>}. */
    public static Refusal of(HttpStatus status, String slug) {
        return new Refusal(status, slug, List.of(), List.of(), null);
    }

    /** Not now, but after some time. */
    public static Refusal later(HttpStatus status, String slug, Duration retryAfter) {
        return new Refusal(status, slug, List.of(), List.of(), retryAfter);
    }

    public static Refusal invalid(List<FieldError> errors) {
        return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "validation", errors, List.of(), null);
    }

    public static Refusal invalid(FieldError error) {
        return invalid(List.of(error));
    }

    /** Also what someone gets who may not know that the thing exists. */
    public static Refusal notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    public static Refusal forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden");
    }

    /** The state does not allow it. */
    public static Refusal conflict(String slug, List<String> allowed) {
        return new Refusal(HttpStatus.CONFLICT, slug, List.of(), allowed, null);
    }

    /** The state does not allow what these fields say. */
    public static Refusal conflictAt(String slug, List<FieldError> errors) {
        return new Refusal(HttpStatus.CONFLICT, slug, errors, List.of(), null);
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public List<String> allowed() {
        return allowed;
    }

    /** After how long it is worth trying again, null where that says nothing. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
