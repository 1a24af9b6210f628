package org.wisselwerk.today;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.UnreadMessages;

/** Messages of the other side that the caller has not read. */
@Singleton
class UnreadTasks implements TaskSource {

    private final UnreadMessages unread;

    UnreadTasks(UnreadMessages unread) {
        this.unread = unread;
    }

    @Override
    public List<Task> inRooms(Caller caller, List<OpenRoom> rooms) {
        if (rooms.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> counts = unread.count(
                Objects.requireNonNull(caller.id()),
                rooms.stream().map(OpenRoom::id).toList());
        return rooms.stream()
                .filter(room -> counts.getOrDefault(room.id(), 0) > 0)
                .map(room -> Task.in(room, Task.Code.UNREAD_MESSAGES, null, counts.getOrDefault(room.id(), 0)))
                .toList();
    }
}
