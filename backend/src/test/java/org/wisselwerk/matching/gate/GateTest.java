package org.wisselwerk.matching.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.matching.words.QueryReader;
import org.wisselwerk.place.Places;
import org.wisselwerk.testing.TestClock;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Vocabulary;

class GateTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final QueryReader READER = new QueryReader(VOCABULARY, Places.load(), TestClock.TODAY);
    private static final Findable WELDER = new Findable(
            Map.of(Field.KIND, Set.of("EQUIPMENT")),
            null,
            null,
            null,
            new Findable.Words(
                    Set.of("lassen"),
                    Set.of("plaat"),
                    Set.of("metaalwerken", "brabo"),
                    Set.of("platen", "snelspanner")));

    @ParameterizedTest
    @CsvSource({
        "lasser, true",
        "tig-lasser Gent, true",
        "kapper, false",
        "platen, true",
        "brabo, true",
        "snelspaner, true",
        "snelspane, true",
        "snalspanner, true",
        "snelspannr, true",
        "knelspanner, false",
        "Gent, true",
        "stage kwantumrekenaar, false",
        "kwantumrekenaar lenen, true",
        "stage, true",
        "'', true",
        "de het een, true"
    })
    void letsInWhatItsWordsAreAbout(String query, boolean admitted) {
        Gate gate = Gate.of(READER.read(query, Set.of()), VOCABULARY);
        assertThat(gate.admits(WELDER)).isEqualTo(admitted);
    }

    @Test
    void letsInEveryTradeOfAFieldHoweverDeep() {
        Gate gate = Gate.of(READER.read("bedrijfsbezoek voeding", Set.of()), VOCABULARY);
        assertThat(VOCABULARY.concepts())
                .filteredOn(concept -> VOCABULARY.isWithin(concept.id(), "voeding"))
                .extracting(Concept::id)
                .contains("distilleerderij")
                .isSubsetOf(gate.concepts().keySet());
    }

    @Test
    void asksNothingOfAListingWhenItsWordsOnlyNameAPlace() {
        assertThat(Gate.of(READER.read("Gent", Set.of()), VOCABULARY).isOpen()).isTrue();
        assertThat(Gate.of(READER.read("lasser Gent", Set.of()), VOCABULARY).isOpen())
                .isFalse();
    }
}
