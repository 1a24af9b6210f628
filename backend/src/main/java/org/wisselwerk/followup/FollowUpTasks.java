package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.OpenRooms;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.today.Task;
import org.wisselwerk.today.TaskSource;

/**
 * Check-ins that are due for one side, what both had best talk about because of one, and collaborations that both would
 * do again and nobody has proposed anew. A bounded number of queries, however many collaborations.
 */
@Singleton
class FollowUpTasks implements TaskSource {

    /** As long as answers are kept. */
    private static final int MONTHS = 12;

    private final CheckInsDue due;
    private final FlaggedSince flagged;
    private final EvaluationRepository evaluations;
    private final OpenRooms rooms;
    private final Clock clock;

    FollowUpTasks(
            CheckInsDue due, FlaggedSince flagged, EvaluationRepository evaluations, OpenRooms rooms, Clock clock) {
        this.due = due;
        this.flagged = flagged;
        this.evaluations = evaluations;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public List<Task> inRooms(Caller caller, List<OpenRoom> rooms) {
        List<OpenRoom> running = rooms.stream()
                .filter(room -> room.state() == State.ACTIVE && room.agreed() > 0)
                .toList();
        return Stream.concat(checkIns(running), talks(running)).toList();
    }

    private Stream<Task> checkIns(Collection<OpenRoom> running) {
        Map<UUID, LocalDate> since = due.of(running.stream()
                .map(room -> new CheckInsDue.Running(room.id(), room.side(), period(room)))
                .toList());
        return running.stream().filter(room -> since.containsKey(room.id())).map(room -> {
            LocalDate day = Objects.requireNonNull(since.get(room.id()));
            return Task.in(room, Task.Code.CHECK_IN, day.plusDays(SOON), room.agreed());
        });
    }

    private Stream<Task> talks(Collection<OpenRoom> running) {
        Map<UUID, List<LocalDate>> since =
                flagged.of(running.stream().map(OpenRoom::id).toList());
        return running.stream().filter(room -> since.containsKey(room.id())).map(room -> {
            List<LocalDate> days = Objects.requireNonNull(since.get(room.id()));
            return Task.in(room, Task.Code.DISCUSS_FLAGGED, days.getFirst().plusDays(SOON), days.size());
        });
    }

    /** Renewals: best before the next time would begin. */
    @Override
    public List<Task> of(UUID organisation) {
        LocalDate today = BelgianTime.today(clock);
        List<UUID> closed = rooms.closedOf(organisation, today.minusMonths(MONTHS));
        if (closed.isEmpty()) {
            return List.of();
        }
        List<UUID> willing = evaluations.renewable(closed, Again.WILLING).stream()
                .map(UUID::fromString)
                .toList();
        return rooms.of(organisation, willing).stream()
                .map(room -> {
                    LocalDate next = period(room).renewed(today).from();
                    return Task.in(room, Task.Code.RENEW, next == null ? null : next.minusDays(1), 1);
                })
                .toList();
    }

    private static Period period(OpenRoom room) {
        return new Period(room.from(), room.to());
    }
}
