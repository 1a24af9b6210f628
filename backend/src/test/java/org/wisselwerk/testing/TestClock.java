package org.wisselwerk.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** For tests of what is pure: it stands on the day of the running application. */
public final class TestClock {

    public static final Clock TODAY = Clock.fixed(
            LocalDate.parse(RunningApplication.TODAY).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private TestClock() {}
}
