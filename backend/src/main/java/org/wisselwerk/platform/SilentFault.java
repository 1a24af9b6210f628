package org.wisselwerk.platform;

import org.jspecify.annotations.Nullable;

/** A fault as a log may have it when somebody asked something: what it was and where, not what it says of the question. */
final class SilentFault extends Exception {

    private static final int DEEPEST = 10;

    SilentFault(Throwable fault) {
        this(fault, 0);
    }

    private SilentFault(Throwable fault, int depth) {
        super(fault.getClass().getName(), cause(fault, depth), false, true);
        setStackTrace(fault.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        return cause == null || depth == DEEPEST ? null : new SilentFault(cause, depth + 1);
    }
}
