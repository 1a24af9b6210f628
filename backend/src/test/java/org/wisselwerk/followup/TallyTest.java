package org.wisselwerk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.ExpectationTheme.COMMUNICATION;
import static org.wisselwerk.collaboration.ExpectationTheme.GUIDANCE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.ExpectationTheme;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;

class TallyTest {

    private static final UUID ROOM = new UUID(1, 1);

    @Test
    void whatIsNoReasonToTalkWasKeptAndWhatNobodyScoredSaysNothing() {
        List<Rooms.Agreed> agreed =
                List.of(item(1, GUIDANCE), item(2, GUIDANCE), item(3, COMMUNICATION), item(4, COMMUNICATION));
        Standings standings = Standings.of(List.of(
                score(1, Side.ASKING, 4),
                score(1, Side.OFFERING, 5),
                score(2, Side.ASKING, 5),
                score(2, Side.OFFERING, 3),
                score(3, Side.ASKING, 2)));
        assertThat(Tally.of(agreed, standings))
                .containsExactly(new Tally(COMMUNICATION, 1, 0), new Tally(GUIDANCE, 2, 1));
    }

    @Test
    void theLastWordOfEachSideCounts() {
        Standings standings = Standings.of(List.of(score(1, Side.ASKING, 1), score(1, Side.ASKING, 4)));
        assertThat(Tally.of(List.of(item(1, GUIDANCE)), standings)).containsExactly(new Tally(GUIDANCE, 1, 1));
    }

    @Test
    void withoutAnyScoreThereIsNothingToCount() {
        assertThat(Tally.of(List.of(item(1, GUIDANCE)), Standings.of(List.of())))
                .isEmpty();
    }

    private static Rooms.Agreed item(int number, ExpectationTheme theme) {
        return new Rooms.Agreed(new UUID(2, number), "CODE_" + number, theme, "Titel", "Woorden");
    }

    private static ScoreRow score(int item, Side side, int score) {
        return new ScoreRow(UUID.randomUUID(), UUID.randomUUID(), ROOM, side, new UUID(2, item), score, null);
    }
}
