package org.wisselwerk.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as it leaves the server: RFC 9457, with the members that this API adds.
 *
 * @param type stable path such as {@code /problems/validation}; all are listed in docs/reference/problems.md
 * @param errors what is wrong per field, when that is known
 * @param allowed what the state of the thing does allow, on a 409
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Violation> errors,
        List<String> allowed) {

    /** One {@link FieldError}, said in the caller's language. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Violation(
            @Nullable String pointer, @Nullable String parameter, String code, String message) {}
}
