package org.wisselwerk.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A fault as a log and a table may have it: what it was and where, not what it says. Its words may quote what somebody
 * wrote: a database names the mail address that is there twice.
 */
public final class SilentFault extends Exception {

    private static final int DEEPEST = 10;

    public SilentFault(Throwable fault) {
        this(fault, 0);
    }

    /** On one line: its kind, and the kinds that caused it, with the codes of a database. */
    public static String brief(Throwable fault) {
        StringBuilder brief = new StringBuilder(kind(fault));
        Throwable cause = fault.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            brief.append(" < ").append(kind(cause));
            cause = cause.getCause();
        }
        return brief.toString();
    }

    private static String kind(Throwable fault) {
        String whole = fault.getClass().getName();
        String name = whole.substring(whole.lastIndexOf('.') + 1);
        return fault instanceof SQLException sql ? name + " " + sql.getSQLState() + "/" + sql.getErrorCode() : name;
    }

    private SilentFault(Throwable fault, int depth) {
        super(kind(fault), cause(fault, depth), false, true);
        setStackTrace(fault.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        return cause == null || depth == DEEPEST ? null : new SilentFault(cause, depth + 1);
    }
}
