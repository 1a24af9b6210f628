package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Takes away what both sides said of what has long been over; figures stay with the events. */
@Singleton
public class ForgetFollowUp {

    private final CheckInRepository checkIns;
    private final EvaluationRepository evaluations;

    ForgetFollowUp(CheckInRepository checkIns, EvaluationRepository evaluations) {
        this.checkIns = checkIns;
        this.evaluations = evaluations;
    }

    /** All of collaborations that ended before this day. Again is harmless. */
    public void forgetBefore(LocalDate day) {
        long gone;
        do {
            gone = checkIns.forget(day) + evaluations.forget(day);
        } while (gone > 0);
    }
}
