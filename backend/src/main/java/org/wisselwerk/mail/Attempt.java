package org.wisselwerk.mail;

import java.time.Duration;

/** What becomes of a letter that was not taken: tried ever later, for about two days, then parked. */
record Attempt(int number, MailRow.State state, Duration pause) {

    static final int MOST = 14;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    static Attempt refused(int before) {
        return new Attempt(before + 1, MailRow.State.PARKED, Duration.ZERO);
    }

    static Attempt delayed(int before) {
        int number = before + 1;
        if (number >= MOST) {
            return new Attempt(number, MailRow.State.PARKED, Duration.ZERO);
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(before, DOUBLINGS));
        return new Attempt(number, MailRow.State.OPEN, wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
