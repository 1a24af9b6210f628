package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.room.Participant;

/** Notes what a pupil said in a talk of three. It stays with the side that notes it, unless the pupil shares it. */
@Singleton
class NotePupil {

    private static final int MOST = 40;

    private final Rooms rooms;
    private final VisitRepository visits;
    private final PupilRepository pupils;
    private final Ids ids;
    private final Clock clock;

    NotePupil(Rooms rooms, VisitRepository visits, PupilRepository pupils, Ids ids, Clock clock) {
        this.rooms = rooms;
        this.visits = visits;
        this.pupils = pupils;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    WriteVisit.Outcome note(Participant by, UUID visit, VisitInput.Pupil said) {
        rooms.lock(by.collaboration().id());
        VisitRow row = visits.findByIdAndCollaborationId(
                        visit, by.collaboration().id())
                .orElse(null);
        if (row == null) {
            return new WriteVisit.Outcome.NotFound();
        }
        if (!row.state().mayBeReported() || !row.begun(clock.instant()) || pupils.countIn(visit) >= MOST) {
            return new WriteVisit.Outcome.NotNow();
        }
        pupils.note(ids.next(), visit, by.side(), said.label(), said.learned(), said.needs(), said.shared());
        return new WriteVisit.Outcome.Done(row);
    }
}
