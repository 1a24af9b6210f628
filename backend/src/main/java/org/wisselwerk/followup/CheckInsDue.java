package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.BelgianTime;

/** Says since when sides have a check-in to make, in two queries for however many collaborations. */
@Singleton
class CheckInsDue {

    private final CheckInRepository checkIns;
    private final HeldVisits visits;
    private final Clock clock;

    CheckInsDue(CheckInRepository checkIns, HeldVisits visits, Clock clock) {
        this.checkIns = checkIns;
        this.visits = visits;
        this.clock = clock;
    }

    /** A collaboration that runs, and the side that asks. */
    record Running(UUID id, Side side, Period period) {}

    /** By collaboration; nothing for one in which nothing is due. */
    Map<UUID, LocalDate> of(Collection<Running> running) {
        if (running.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = running.stream().map(Running::id).toList();
        Map<UUID, List<LocalDate>> held = visits.of(ids);
        Map<UUID, List<CheckInRow>> made =
                checkIns.in(ids).stream().collect(Collectors.groupingBy(CheckInRow::collaborationId));
        LocalDate today = BelgianTime.today(clock);
        Map<UUID, LocalDate> due = new HashMap<>();
        for (Running one : running) {
            LocalDate last = made.getOrDefault(one.id(), List.of()).stream()
                    .filter(row -> row.side() == one.side())
                    .map(CheckInRow::day)
                    .findFirst()
                    .orElse(null);
            DueCheckIn.since(one.period(), held.getOrDefault(one.id(), List.of()), last, today)
                    .ifPresent(day -> due.put(one.id(), day));
        }
        return due;
    }
}
