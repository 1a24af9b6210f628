package org.wisselwerk.collaboration;

import java.util.Locale;
import org.wisselwerk.platform.Coded;

/** What moves a collaboration. The code is the last part of the path that asks for it. */
public enum Transition implements Coded {
    PROPOSE,
    COUNTER,
    ACCEPT,
    DECLINE,
    WITHDRAW,
    EXPIRE,
    LAPSE,
    REVISE,
    SIGN,
    START,
    COMPLETE,
    EVALUATE,
    TERMINATE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
