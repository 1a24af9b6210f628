package org.wisselwerk.today;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.OpenRooms;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;

/** What waits for the people of an organisation. */
@Controller("/api/today")
@ExecuteOn(TaskExecutors.BLOCKING)
class TodayController {

    private final OpenRooms rooms;
    private final Waiting waiting;
    private final List<TaskSource> sources;
    private final Clock clock;

    TodayController(OpenRooms rooms, Waiting waiting, List<TaskSource> sources, Clock clock) {
        this.rooms = rooms;
        this.waiting = waiting;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * @param late its last good day is past
     * @param kind and {@code version}: of the collaboration, to answer it from here
     */
    @Serdeable
    record TaskView(
            Task.Code code,
            @Nullable UUID collaborationId,
            @Nullable UUID listingId,
            String other,
            String title,
            @Nullable LocalDate until,
            boolean late,
            int count,
            @Nullable Kind kind,
            @Nullable Long version) {}

    /** @param begins whether it is the first day */
    @Serdeable
    record DateView(LocalDate on, Day.What what, boolean begins, UUID collaborationId, String other, String title) {}

    @Serdeable
    record TodayView(LocalDate today, List<TaskView> tasks, List<DateView> dates, int collaborations) {}

    @Get
    TodayView today(Caller caller, @QueryValue @Nullable UUID organisationId) {
        if (organisationId == null) {
            throw Refusal.invalid(FieldError.parameter("organisationId", "required"));
        }
        if (!caller.memberOf(organisationId)) {
            throw Refusal.notFound();
        }
        LocalDate today = BelgianTime.today(clock);
        List<OpenRoom> open = rooms.of(organisationId);
        List<Task> tasks = Stream.concat(
                        waiting.in(caller, caller.coordinates(organisationId), open).stream(),
                        waiting.of(caller, organisationId).stream())
                .toList();
        Map<UUID, OpenRoom> byId = open.stream().collect(Collectors.toMap(OpenRoom::id, Function.identity()));
        List<Day> others =
                sources.stream().flatMap(source -> source.days(open).stream()).toList();
        Today seen = Today.of(open, tasks, others, today);
        return new TodayView(
                today,
                seen.tasks().stream().map(task -> view(task, byId, today)).toList(),
                seen.dates().stream().map(TodayController::view).toList(),
                open.size());
    }

    private static TaskView view(Task task, Map<UUID, OpenRoom> rooms, LocalDate today) {
        OpenRoom room = task.collaboration() == null ? null : rooms.get(task.collaboration());
        return new TaskView(
                task.code(),
                task.collaboration(),
                task.subject(),
                task.other(),
                task.title(),
                task.until(),
                task.late(today),
                task.count(),
                room == null ? null : room.kind(),
                room == null ? null : Long.valueOf(room.version()));
    }

    private static DateView view(Day day) {
        OpenRoom room = day.room();
        return new DateView(day.on(), day.what(), day.what() == Day.What.BEGINS, room.id(), room.other(), room.title());
    }
}
