package org.wisselwerk.monitoring;

import java.util.Locale;
import org.wisselwerk.platform.Coded;

/** The tables that can be fetched as a file, one at a time: a file has one kind of line. */
enum MonitorTable implements Coded {
    OUTCOMES,
    ENDINGS,
    UNMET,
    EXPECTATIONS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is added to the name of the file. */
    String suffix() {
        return this == OUTCOMES ? "" : "-" + code();
    }
}
