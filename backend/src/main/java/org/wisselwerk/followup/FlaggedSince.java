package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.Side;

/** Says what is a reason to talk and since when, in two queries for however many collaborations. */
@Singleton
class FlaggedSince {

    private final CheckInRepository checkIns;
    private final ScoreRepository scores;

    FlaggedSince(CheckInRepository checkIns, ScoreRepository scores) {
        this.checkIns = checkIns;
        this.scores = scores;
    }

    /**
     * For each collaboration that has any: the day of the last score of each flagged expectation, the earliest first.
     */
    Map<UUID, List<LocalDate>> of(Collection<UUID> collaborations) {
        if (collaborations.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LocalDate> days =
                checkIns.in(collaborations).stream().collect(Collectors.toMap(CheckInRow::id, CheckInRow::day));
        Map<UUID, List<LocalDate>> flagged = new HashMap<>();
        scores.ofAll(collaborations).stream()
                .collect(Collectors.groupingBy(ScoreRow::collaborationId))
                .forEach((collaboration, rows) -> {
                    Standings standings = Standings.of(rows);
                    List<LocalDate> since = standings.flagged().stream()
                            .map(expectation -> last(standings, expectation, days))
                            .sorted()
                            .toList();
                    if (!since.isEmpty()) {
                        flagged.put(collaboration, since);
                    }
                });
        return flagged;
    }

    private static LocalDate last(Standings standings, UUID expectation, Map<UUID, LocalDate> days) {
        return Stream.of(Side.values())
                .flatMap(side -> Stream.ofNullable(standings.of(expectation, side)))
                .map(row -> Objects.requireNonNull(days.get(row.checkInId())))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
