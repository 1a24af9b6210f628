package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.today.Day;
import org.wisselwerk.today.Task;
import org.wisselwerk.today.TaskSource;

/**
 * Visits that one side has to see to: moments that it can pick from, for the school those that are still missing, and
 * those that were and of which it has not told; and the days on which they are. A query for each, however many
 * collaborations.
 */
@Singleton
class VisitTasks implements TaskSource {

    /** From so many days before a day that suits, a visit is worth planning. */
    static final int AHEAD = 42;
    /** So many days before it, the other side had best know. */
    static final int NOTICE = 7;

    private final VisitRepository visits;
    private final Clock clock;

    VisitTasks(VisitRepository visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public List<Task> inRooms(Caller caller, List<OpenRoom> rooms) {
        if (rooms.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<VisitRow>> there = visits
                .in(rooms.stream().map(OpenRoom::id).toList())
                .stream()
                .collect(Collectors.groupingBy(VisitRow::collaborationId));
        Instant now = clock.instant();
        return rooms.stream()
                .flatMap(room -> of(room, there.getOrDefault(room.id(), List.of()), now))
                .toList();
    }

    /** None of what is over: what was planned after an early end does not come any more. */
    @Override
    public List<Day> days(List<OpenRoom> rooms) {
        Map<UUID, OpenRoom> byId = rooms.stream()
                .filter(room -> WriteVisit.open(room.state()))
                .collect(Collectors.toMap(OpenRoom::id, Function.identity()));
        return byId.isEmpty()
                ? List.of()
                : visits.in(byId.keySet()).stream()
                        .filter(row -> row.state() == VisitState.PLANNED)
                        .map(row -> new Day(
                                BelgianTime.day(Objects.requireNonNull(row.startsAt())),
                                Day.What.VISIT,
                                Objects.requireNonNull(byId.get(row.collaborationId()))))
                        .toList();
    }

    static Stream<Task> of(OpenRoom room, List<VisitRow> visits, Instant now) {
        return Stream.concat(
                pick(room, visits, now).or(() -> plan(room, visits, now)).stream(), report(room, visits, now).stream());
    }

    /** Until the first of the moments that the other side named. */
    private static Optional<Task> pick(OpenRoom room, List<VisitRow> visits, Instant now) {
        if (!WriteVisit.open(room.state())) {
            return Optional.empty();
        }
        List<LocalDate> days = visits.stream()
                .filter(row -> row.proposedBy() != room.side())
                .flatMap(row -> row.pickable(now).stream().min(Comparator.naturalOrder()).stream())
                .map(BelgianTime::day)
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Task.in(room, Task.Code.PLAN_VISITS, days.getFirst(), days.size()));
    }

    private static Optional<Task> plan(OpenRoom room, List<VisitRow> visits, Instant now) {
        boolean agreed = room.state() == State.AGREED || room.state() == State.ACTIVE;
        if (!agreed || !room.school()) {
            return Optional.empty();
        }
        LocalDate soon = BelgianTime.day(now).plusDays(AHEAD);
        List<LocalDate> missing =
                SuggestedVisits.missing(room.kind(), new Period(room.from(), room.to()), visits, now).stream()
                        .filter(day -> !day.isAfter(soon))
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Task.in(room, Task.Code.PLAN_VISITS, missing.getFirst().minusDays(NOTICE), missing.size()));
    }

    private static Optional<Task> report(OpenRoom room, List<VisitRow> visits, Instant now) {
        if (!room.school()) {
            return Optional.empty();
        }
        List<LocalDate> untold = visits.stream()
                .filter(row -> row.state() == VisitState.PLANNED && row.begun(now) && !row.dropped(room.ending()))
                .map(row -> BelgianTime.day(Objects.requireNonNull(row.startsAt())))
                .sorted()
                .toList();
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Task.in(room, Task.Code.REPORT_VISIT, untold.getFirst().plusDays(SOON), untold.size()));
    }
}
