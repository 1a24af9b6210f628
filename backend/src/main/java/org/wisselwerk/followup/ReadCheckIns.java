package org.wisselwerk.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.followup.CheckInsView.ItemView;
import org.wisselwerk.followup.CheckInsView.ScoreView;
import org.wisselwerk.platform.Language;
import org.wisselwerk.room.Participant;

/** Shows the check-ins of a collaboration, and says when the next is due. */
@Singleton
class ReadCheckIns {

    private final CheckInRepository checkIns;
    private final ScoreRepository scores;
    private final CheckInsDue due;

    ReadCheckIns(CheckInRepository checkIns, ScoreRepository scores, CheckInsDue due) {
        this.checkIns = checkIns;
        this.scores = scores;
        this.due = due;
    }

    private @Nullable LocalDate due(Collaboration c, Side side) {
        if (c.state() != State.ACTIVE || Rooms.agreed(c, Language.NL).isEmpty()) {
            return null;
        }
        return due.of(List.of(new CheckInsDue.Running(c.id(), side, c.terms().period())))
                .get(c.id());
    }

    CheckInsView view(Participant reader, Language language) {
        Collaboration c = reader.collaboration();
        Map<UUID, LocalDate> days =
                checkIns.of(c.id()).stream().collect(Collectors.toMap(CheckInRow::id, CheckInRow::day));
        Standings standings = Standings.of(scores.of(c.id()));
        List<ItemView> items = Rooms.agreed(c, language).stream()
                .map(item -> new ItemView(
                        item.id(),
                        item.title(),
                        item.words(),
                        score(standings.of(item.id(), Side.ASKING), days),
                        score(standings.of(item.id(), Side.OFFERING), days),
                        standings.flagged(item.id())))
                .toList();
        return new CheckInsView(items, due(c, reader.side()), reader.writes() && c.state() == State.ACTIVE);
    }

    private static @Nullable ScoreView score(@Nullable ScoreRow row, Map<UUID, LocalDate> days) {
        return row == null ? null : new ScoreView(row.score(), row.text(), days.get(row.checkInId()));
    }
}
