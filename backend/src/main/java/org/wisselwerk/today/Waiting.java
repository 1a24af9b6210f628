package org.wisselwerk.today;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.NamedPeople;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.BelgianTime;

/** Says what waits for somebody, in no order: only what they themselves can do. */
@Singleton
public class Waiting {

    private final List<TaskSource> sources;
    private final NamedPeople people;
    private final Clock clock;

    Waiting(List<TaskSource> sources, NamedPeople people, Clock clock) {
        this.sources = sources;
        this.people = people;
        this.clock = clock;
    }

    /** In collaborations. @param decides the caller decides for the side that sees them */
    public List<Task> in(Caller caller, boolean decides, List<OpenRoom> rooms) {
        LocalDate today = BelgianTime.today(clock);
        Set<UUID> named = named(Objects.requireNonNull(caller.id()), rooms);
        return Stream.concat(
                        rooms.stream().flatMap(room -> RoomTasks.of(room, today).stream()),
                        sources.stream().flatMap(source -> source.inRooms(caller, rooms).stream()))
                .filter(task -> task.isOf(decides, named.contains(task.collaboration())))
                .toList();
    }

    /** Elsewhere. */
    List<Task> of(Caller caller, UUID organisation) {
        boolean decides = caller.coordinates(organisation);
        return sources.stream()
                .flatMap(source -> source.of(organisation).stream())
                .filter(task -> task.isOf(decides, false))
                .toList();
    }

    private Set<UUID> named(UUID account, List<OpenRoom> rooms) {
        Map<UUID, Side> sides = people.named(account);
        return rooms.stream()
                .filter(room -> sides.get(room.id()) == room.side())
                .map(OpenRoom::id)
                .collect(Collectors.toSet());
    }
}
