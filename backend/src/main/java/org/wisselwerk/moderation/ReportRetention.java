package org.wisselwerk.moderation;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What was said of a listing is needed until somebody decided, and a while for complaints about that. */
@Singleton
class ReportRetention implements Retained {

    private final CaseRepository cases;

    ReportRetention(CaseRepository cases) {
        this.cases = cases;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.ForATime(
                "Reports of listings with their words",
                List.of("moderation_report.words"),
                Period.ofMonths(6),
                "the decision",
                cases::forget));
    }
}
