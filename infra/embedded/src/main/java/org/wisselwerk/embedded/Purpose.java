package org.wisselwerk.embedded;

/** What an embedded server is started for. The code is the same; only the settings that cost time differ. */
public enum Purpose {
    /** Acknowledged writes survive a loss of power. */
    WORK,
    /** Acknowledged writes survive a kill of the process, not a loss of power; quicker to start, slower at its peak. */
    TEST
}
