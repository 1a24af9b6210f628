package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Ending;

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
     * @param cancelled by somebody, or by an early end of the collaboration
     */
    public record Visit(
            UUID id,
            UUID collaboration,
            Instant startsAt,
            int minutes,
            int sequence,
            Instant changed,
            boolean cancelled) {

        static Visit of(VisitRow row, @Nullable Ending ending) {
            boolean dropped = row.dropped(ending);
            return new Visit(
                    row.id(),
                    row.collaborationId(),
                    Objects.requireNonNull(row.startsAt()),
                    row.minutes(),
                    row.sequence() + (dropped ? 1 : 0),
                    dropped ? Objects.requireNonNull(ending).at() : row.changedAt(),
                    dropped || row.state() == VisitState.CANCELLED);
        }
    }

    public List<Visit> of(Collection<Collaboration> collaborations) {
        if (collaborations.isEmpty()) {
            return List.of();
        }
        Map<UUID, Collaboration> byId =
                collaborations.stream().collect(Collectors.toMap(Collaboration::id, Function.identity()));
        return visits.dated(byId.keySet()).stream()
                .map(row -> Visit.of(
                        row,
                        Objects.requireNonNull(byId.get(row.collaborationId())).ending()))
                .toList();
    }
}
