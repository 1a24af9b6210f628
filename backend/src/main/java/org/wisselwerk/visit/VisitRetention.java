package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.collaboration.EndedCollaborations;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Visits, and what was said in them, go with the other words of their collaboration. */
@Singleton
class VisitRetention implements Retained {

    private final VisitRepository visits;

    VisitRetention(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public List<Kept> kept() {
        return List.of(EndedCollaborations.goes(
                "Visits with their reports, and what pupils said in them, by the label of the school",
                List.of(
                        "visit.slots",
                        "visit.place",
                        "visit.who",
                        "visit.present",
                        "visit.went_well",
                        "visit.to_improve",
                        "visit.agreed",
                        "visit_pupil.learned",
                        "visit_pupil.needs"),
                visits::forget));
    }
}
