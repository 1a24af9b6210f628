package org.wisselwerk.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field or parameter. Exactly one of {@code pointer} and {@code parameter} is set.
 *
 * @param pointer a JSON pointer into the body, such as {@code /period/to}
 * @param parameter the name of a query parameter
 * @param code stable, what programs match on; its text is {@code error.<code>} of the messages
 * @param arguments what fills the text
 */
public record FieldError(@Nullable String pointer, @Nullable String parameter, String code, List<Object> arguments) {

    public static FieldError at(String pointer, String code, Object... arguments) {
        return new FieldError(pointer, null, code, List.of(arguments));
    }

    public static FieldError parameter(String name, String code, Object... arguments) {
        return new FieldError(null, name, code, List.of(arguments));
    }
}
