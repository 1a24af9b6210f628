package org.wisselwerk.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.OpenRoom;

/**
 * What waits, the most late first, and what comes.
 *
 * @param dates beginnings and ends of what was agreed and visits in it, within two weeks, the nearest first
 */
record Today(List<Task> tasks, List<Day> dates) {

    private static final int AHEAD = 14;

    /** @param others days that features know beside the terms of the collaborations */
    static Today of(List<OpenRoom> rooms, List<Task> tasks, List<Day> others, LocalDate today) {
        List<Day> dates = Stream.concat(rooms.stream().flatMap(Today::days), others.stream())
                .filter(day -> !day.on().isBefore(today) && day.on().isBefore(today.plusDays(AHEAD)))
                .sorted(Comparator.comparing(Day::on)
                        .thenComparing(Day::what)
                        .thenComparing(day -> day.room().other()))
                .toList();
        return new Today(tasks.stream().sorted(Task.MOST_LATE).toList(), dates);
    }

    private static Stream<Day> days(OpenRoom room) {
        return switch (room.state()) {
            case AGREED -> Stream.concat(day(room.from(), Day.What.BEGINS, room), day(room.to(), Day.What.ENDS, room));
            case ACTIVE -> day(room.to(), Day.What.ENDS, room);
            case PROPOSED, ALIGNING, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> Stream.empty();
        };
    }

    private static Stream<Day> day(@Nullable LocalDate on, Day.What what, OpenRoom room) {
        return on == null ? Stream.empty() : Stream.of(new Day(on, what, room));
    }
}
