package org.wisselwerk.mail;

import org.wisselwerk.testing.RunningApplication;

/** Lets letters leave now: the application looks for them once a second, which a build of many letters need not wait for. */
public final class Departure {

    private Departure() {}

    public static void now() {
        RunningApplication.bean(Postman.class).work();
    }
}
