package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What talks still ask of a side, from the first answer to the last signature. */
class OpenRoomTest {

    private static final int ALL = ITEMS.size();

    @Test
    void whatNobodyAnsweredAsksForAnAnswer() {
        assertAsks(aligning(), Side.ASKING, ALL, 0);
    }

    @Test
    void whatTheOtherSideHasNotAnsweredAsksNothingOfThisOne() {
        Collaboration c = answered(aligning(), Side.ASKING, "elke week");
        assertAsks(c, Side.ASKING, 0, 0);
        assertAsks(c, Side.OFFERING, ALL, 0);
    }

    @Test
    void whatBothAnsweredAsksForCommonWordsHoweverNearTheAnswersAre() {
        for (String words : List.of("elke week", "elke maand")) {
            Collaboration c = answered(answered(aligning(), Side.ASKING, "elke week"), Side.OFFERING, words);
            for (Side side : Side.values()) {
                assertAsks(c, side, 0, ALL);
            }
        }
    }

    @Test
    void commonWordsWaitForWhoHasNotAcceptedThem() {
        Collaboration c = aligning();
        Expectation item = c.expectations().getFirst();
        c = made(Aligning.word(c, Side.ASKING, item, Answer.words("elke vrijdag"), NOW));
        c = made(Aligning.accept(c, Side.ASKING, c.expectations().getFirst(), 1, NOW));
        assertAsks(c, Side.ASKING, ALL - 1, 0);
        assertAsks(c, Side.OFFERING, ALL - 1, 1);
    }

    @Test
    void whatBothAcceptedAsksNothing() {
        assertAsks(aligned(), Side.ASKING, 0, 0);
        assertAsks(answered(aligned(), Side.ASKING, "toch iets anders"), Side.OFFERING, 0, 0);
    }

    private static Collaboration answered(Collaboration c, Side side, String words) {
        for (Expectation item : c.expectations()) {
            c = made(Aligning.answer(c, side, item, Answer.words(words), NOW));
        }
        return c;
    }

    private static void assertAsks(Collaboration c, Side side, int answers, int decisions) {
        OpenRoom room = OpenRoom.of(c, side, "De andere", "Stage", false, true);
        assertThat(room.unanswered()).as("answers").isEqualTo(answers);
        assertThat(room.unsettled()).as("decisions").isEqualTo(decisions);
    }
}
