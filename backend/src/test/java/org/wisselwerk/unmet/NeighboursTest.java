package org.wisselwerk.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.unmet.Neighbours.Neighbour;
import org.wisselwerk.unmet.Neighbours.Why;
import org.wisselwerk.vocabulary.Vocabulary;

class NeighboursTest {

    private static final Neighbours NEIGHBOURS = new Neighbours(Vocabulary.load());

    @ParameterizedTest
    @CsvSource({
        "metssellar, metselen, SPELLING",
        "imkreij, imkerij, SPELLING",
        "flurbelfrezer, frezen, PART",
        "gladde metselaar, metselen, WORD",
        "soudure des flurbels, lassen, WORD"
    })
    void proposesWhatIsNear(String words, String concept, Why why) {
        Neighbour first = NEIGHBOURS.of(words).getFirst();
        assertThat(first.conceptId()).isEqualTo(concept);
        assertThat(first.why()).isEqualTo(why);
        assertThat(first.label()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xq", "qxzjvw", "de het een", "😀"})
    void proposesNothingRatherThanAnything(String words) {
        assertThat(NEIGHBOURS.of(words)).isEmpty();
    }

    @Test
    void proposesThreeConceptsAtMostEachOnce() {
        for (String words : List.of("machine", "lasmachine voor staal", "zwoerdsnijder", "keukenhulp flurbel")) {
            List<Neighbour> found = NEIGHBOURS.of(words);
            assertThat(found)
                    .hasSizeLessThanOrEqualTo(3)
                    .extracting(Neighbour::conceptId)
                    .doesNotHaveDuplicates();
            assertThat(NEIGHBOURS.of(words)).isEqualTo(found);
        }
    }
}
