package org.wisselwerk.room;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.OpenRooms;
import org.wisselwerk.collaboration.PersonRole;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingSummary.PeriodView;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.today.Task;
import org.wisselwerk.today.Waiting;

/** Where the caller is a guest. */
@Controller("/api/guest-rooms")
@ExecuteOn(TaskExecutors.BLOCKING)
class GuestRoomController {

    private final GuestRooms own;
    private final OpenRooms rooms;
    private final Waiting waiting;
    private final Organisations organisations;
    private final Clock clock;

    GuestRoomController(GuestRooms own, OpenRooms rooms, Waiting waiting, Organisations organisations, Clock clock) {
        this.own = own;
        this.rooms = rooms;
        this.waiting = waiting;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Something for the guest to do. @param until the last good day, null where none is */
    @Serdeable
    record TaskView(Task.Code code, @Nullable LocalDate until, boolean late, int count) {}

    /**
     * One room.
     *
     * @param organisation that invited
     * @param title of the listing, empty without one
     * @param unread messages of others
     * @param tasks what else waits for the guest, the most late first
     */
    @Serdeable
    record GuestRoomView(
            UUID collaborationId,
            PersonRole role,
            String organisation,
            String other,
            String title,
            Kind kind,
            State state,
            @Nullable PeriodView period,
            int unread,
            List<TaskView> tasks) {}

    @Serdeable
    record GuestRoomList(List<GuestRoomView> items) {}

    @Get
    GuestRoomList list(Caller caller) {
        UUID account = Objects.requireNonNull(caller.id());
        Map<Collaboration, PersonRow> named = own.of(account);
        if (named.isEmpty()) {
            return new GuestRoomList(List.of());
        }
        Map<Collaboration, Side> sides = new LinkedHashMap<>();
        named.forEach((c, person) -> sides.put(c, person.side()));
        Map<UUID, OpenRoom> seen =
                rooms.of(sides).stream().collect(Collectors.toMap(OpenRoom::id, Function.identity()));
        Map<UUID, List<Task>> tasks = waiting.in(caller, false, List.copyOf(seen.values())).stream()
                .collect(Collectors.groupingBy(task -> Objects.requireNonNull(task.collaboration())));
        Map<UUID, Organisation> inviting = organisations.byIds(named.entrySet().stream()
                .map(one -> one.getKey().party(one.getValue().side()).organisation())
                .collect(Collectors.toSet()));
        return new GuestRoomList(named.entrySet().stream()
                .map(one -> {
                    Collaboration c = one.getKey();
                    PersonRow person = one.getValue();
                    OpenRoom room = Objects.requireNonNull(seen.get(c.id()));
                    return new GuestRoomView(
                            c.id(),
                            person.role(),
                            Objects.requireNonNull(
                                            inviting.get(c.party(person.side()).organisation()))
                                    .name(),
                            room.other(),
                            room.title(),
                            room.kind(),
                            room.state(),
                            PeriodView.of(c.terms().period()),
                            unread(tasks.getOrDefault(c.id(), List.of())),
                            others(tasks.getOrDefault(c.id(), List.of())));
                })
                .toList());
    }

    private static int unread(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.code() == Task.Code.UNREAD_MESSAGES)
                .mapToInt(Task::count)
                .sum();
    }

    private List<TaskView> others(List<Task> tasks) {
        LocalDate today = BelgianTime.today(clock);
        return tasks.stream()
                .filter(task -> task.code() != Task.Code.UNREAD_MESSAGES)
                .sorted(Task.MOST_LATE)
                .map(task -> new TaskView(task.code(), task.until(), task.late(today), task.count()))
                .toList();
    }
}
