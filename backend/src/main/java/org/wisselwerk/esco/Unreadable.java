package org.wisselwerk.esco;

import org.wisselwerk.platform.FieldError;

/** A file that cannot be used: why, and the line from which on. Caught where reading began. */
final class Unreadable extends Exception {

    private final long line;
    private final transient FieldError error;

    Unreadable(long line, String code, Object... arguments) {
        super(code, null, false, false);
        this.line = line;
        this.error = FieldError.at("", code, arguments);
    }

    long line() {
        return line;
    }

    FieldError error() {
        return error;
    }
}
