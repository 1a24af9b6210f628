package org.wisselwerk.embedded;

/** An embedded server cannot be started. The message is for the operator: it names what is wrong and where to look. */
public final class EmbeddedServerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    EmbeddedServerException(String message) {
        super(message);
    }

    EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
