package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBeginningsTest {

    @Test
    void holdsEveryBeginningOfEveryWordFolded() {
        assertThat(NameBeginnings.of("Café L'Été").split(" "))
                .containsExactlyInAnyOrder("c", "ca", "caf", "cafe", "l", "e", "et", "ete");
    }

    @Test
    void findsWhatIsTypedAmongThem() {
        for (String typed : new String[] {"Meta", "metaalwerken", "v", "Vanhoutte-en-Zonen"}) {
            assertThat(NameBeginnings.of("Metaalwerken Vanhoutte & Zonen en Co").split(" "))
                    .containsAll(NameBeginnings.words(typed));
        }
    }

    @Test
    void cutsLongWordsOnBothSides() {
        String longName = "onderwijsvernieuwingscentrum";
        assertThat(NameBeginnings.of(longName).split(" ")).containsAll(NameBeginnings.words(longName));
    }

    @Test
    void bearsNamesWithoutWords() {
        assertThat(NameBeginnings.of("!?")).isEmpty();
        assertThat(NameBeginnings.words(" - ")).isEmpty();
    }
}
