package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.SignOfLife;

/** Who said how it goes is not asked how it goes. */
@Singleton
class CheckInsAreAlive implements SignOfLife {

    private final CheckInRepository checkIns;

    CheckInsAreAlive(CheckInRepository checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public Optional<Instant> last(UUID collaboration) {
        return checkIns.lastAt(collaboration);
    }
}
