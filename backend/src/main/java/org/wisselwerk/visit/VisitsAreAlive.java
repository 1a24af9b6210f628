package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.SignOfLife;

/** Who proposes, picks, cancels or reports a visit is not asked how it goes, nor who has one before them. */
@Singleton
class VisitsAreAlive implements SignOfLife {

    private final VisitRepository visits;

    VisitsAreAlive(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public Optional<Instant> last(UUID collaboration) {
        return visits.lastSign(collaboration);
    }
}
