package org.wisselwerk.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankUseTest {

    @Test
    void groupsPositionsAsPeopleReadAList() {
        RankUse use = new RankUse();
        for (int position : new int[] {1, 2, 3, 4, 10, 11, 50, 51, 300}) {
            use.add(position, 1, 0, 0);
        }
        use.add(null, 5, 0, 0);
        assertThat(use.groups())
                .containsExactly(
                        new RankUse.Group(1, 1, 1),
                        new RankUse.Group(2, 3, 2),
                        new RankUse.Group(4, 10, 2),
                        new RankUse.Group(11, 50, 2),
                        new RankUse.Group(51, null, 2));
        assertThat(use.unknown()).isEqualTo(5);
        assertThat(use.total()).isEqualTo(14);
    }

    @Test
    void theMeanReciprocalRankLeavesOutWhatStoodInNoList() {
        RankUse use = new RankUse();
        use.add(1, 2, 160, 2);
        use.add(4, 1, 60, 1);
        use.add(null, 9, 0, 0);
        assertThat(use.meanReciprocalRank()).isCloseTo((1 + 1 + 0.25) / 3, within(1e-9));
        assertThat(use.meanScore()).isCloseTo(220.0 / 3, within(1e-9));
    }

    @Test
    void withoutAnyPositionThereIsNoMean() {
        RankUse use = new RankUse();
        use.add(null, 3, 0, 0);
        assertThat(use.meanReciprocalRank()).isNull();
        assertThat(use.meanScore()).isNull();
    }
}
