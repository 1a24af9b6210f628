package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Takes away the visits of what has long been over, with what was said in them. */
@Singleton
public class ForgetVisits {

    private final VisitRepository visits;

    ForgetVisits(VisitRepository visits) {
        this.visits = visits;
    }

    /** All of collaborations that ended before this day. Again is harmless. */
    public void forgetBefore(LocalDate day) {
        long gone;
        do {
            gone = visits.forget(day);
        } while (gone > 0);
    }
}
