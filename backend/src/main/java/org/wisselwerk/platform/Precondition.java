package org.wisselwerk.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;

/** Optimistic concurrency over HTTP: a version is an ETag, a write names the version it has seen. */
public final class Precondition {

    private Precondition() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller has seen.
     *
     * @throws Refusal 428 without If-Match, 412 when it is no version of ours
     */
    public static long ifMatch(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "version-required");
        }
        String digits = header.strip().replaceAll("^(W/)?\"|\"$", "");
        if (!digits.matches("\\d{1,18}")) {
            throw stale();
        }
        return Long.parseLong(digits);
    }

    /** Someone changed it since the caller looked; nothing was written. */
    public static Refusal stale() {
        return Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale-version");
    }
}
