package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Visits for which a moment was picked, also those that were cancelled after that: for calendars. */
@Singleton
public class DatedVisits {

    private final VisitRepository visits;

    DatedVisits(VisitRepository visits) {
        this.visits = visits;
    }

    /**
     * One visit.
     *
     * @param sequence raised by everything that changes in a calendar
     * @param held somebody told how it was
     */
    public record Visit(
            UUID id,
            UUID collaboration,
            Instant startsAt,
            int minutes,
            int sequence,
            Instant changed,
            boolean cancelled,
            boolean held) {}

    public List<Visit> of(Collection<UUID> collaborations) {
        return collaborations.isEmpty()
                ? List.of()
                : visits.dated(collaborations).stream()
                        .map(row -> new Visit(
                                row.id(),
                                row.collaborationId(),
                                Objects.requireNonNull(row.startsAt()),
                                row.minutes(),
                                row.sequence(),
                                row.changedAt(),
                                row.state() == VisitState.CANCELLED,
                                row.state() == VisitState.HELD))
                        .toList();
    }
}
