package org.wisselwerk.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.today.Task.Code;

/** What the state of a collaboration asks of one side. */
final class RoomTasks {

    private RoomTasks() {}

    static List<Task> of(OpenRoom room, LocalDate today) {
        return switch (room.state()) {
            case PROPOSED -> room.turn() == room.side() ? List.of(answer(room)) : List.of();
            case ALIGNING -> talks(room);
            case ACTIVE -> confirm(room, today).stream().toList();
            case COMPLETED ->
                room.turn() == null || room.turn() == room.side()
                        ? List.of(Task.in(room, Code.EVALUATE, room.until(), 1))
                        : List.of();
            case AGREED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> List.of();
        };
    }

    private static Task answer(OpenRoom room) {
        return Task.in(room, room.countered() ? Code.ANSWER_COUNTER : Code.ANSWER_PROPOSAL, room.until(), 1);
    }

    /** Who signed is content with what stands there: other common words would make the signature fall. */
    private static List<Task> talks(OpenRoom room) {
        Stream<Task> fill = room.unanswered() > 0
                ? Stream.of(Task.in(room, Code.FILL_EXPECTATIONS, room.until(), room.unanswered()))
                : Stream.empty();
        Stream<Task> settle = room.unsettled() > 0 && !room.signed()
                ? Stream.of(Task.in(room, Code.SETTLE_DIFFERENCES, room.until(), room.unsettled()))
                : Stream.empty();
        Stream<Task> sign =
                room.ready() && !room.signed() ? Stream.of(Task.in(room, Code.SIGN, room.until(), 1)) : Stream.empty();
        return Stream.of(sign, settle, fill).flatMap(tasks -> tasks).toList();
    }

    /** The other side said that it is over, or the last day has come. */
    private static Optional<Task> confirm(OpenRoom room, LocalDate today) {
        boolean lastDay = room.to() != null && !room.to().isAfter(today);
        return room.turn() == room.side() || lastDay && room.turn() == null
                ? Optional.of(Task.in(room, Code.CONFIRM_END, room.to(), 1))
                : Optional.empty();
    }
}
