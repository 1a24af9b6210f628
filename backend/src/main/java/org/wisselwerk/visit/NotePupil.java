package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PupilLabels;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.room.Participant;

/**
 * Notes what a pupil said in a talk of three, under one of the labels that the terms name. The pupils are the school's,
 * so the school notes it; the other side reads it only when the pupil shares it.
 */
@Singleton
class NotePupil {

    private final Rooms rooms;
    private final VisitRepository visits;
    private final PupilRepository pupils;
    private final PupilLabels labels;
    private final Ids ids;
    private final Clock clock;

    NotePupil(Rooms rooms, VisitRepository visits, PupilRepository pupils, PupilLabels labels, Ids ids, Clock clock) {
        this.rooms = rooms;
        this.visits = visits;
        this.pupils = pupils;
        this.labels = labels;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    WriteVisit.Outcome note(Participant by, UUID visit, VisitInput.Pupil said) {
        Collaboration c = rooms.lock(by.collaboration().id()).orElseThrow();
        VisitRow row = visits.findByIdAndCollaborationId(visit, c.id()).orElse(null);
        if (row == null) {
            return new WriteVisit.Outcome.NotFound();
        }
        if (by.side() != labels.school(c)) {
            return new WriteVisit.Outcome.Forbidden();
        }
        if (!row.state().mayBeReported() || !row.begun(clock.instant())) {
            return new WriteVisit.Outcome.NotNow();
        }
        if (!labels.seenBy(c, by.side()).contains(said.label())) {
            return new WriteVisit.Outcome.NoSuchLabel(said.label());
        }
        pupils.note(ids.next(), visit, by.side(), said.label(), said.learned(), said.needs(), said.shared());
        return new WriteVisit.Outcome.Done(row);
    }
}
