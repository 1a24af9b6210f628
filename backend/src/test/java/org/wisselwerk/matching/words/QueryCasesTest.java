package org.wisselwerk.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.place.Places;
import org.wisselwerk.testing.TestClock;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.WordList;

class QueryCasesTest {

    private static final int COLUMNS = 8;
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final QueryReader READER = new QueryReader(VOCABULARY, Places.load(), TestClock.TODAY);

    static Stream<String> cases() {
        return WordList.lines("/queries/cases.psv").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void understandsWhatPeopleType(String line) {
        List<String> expected =
                Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        assertThat(expected).hasSize(COLUMNS);
        assertThat(read(expected.getFirst())).isEqualTo(expected);
    }

    static Stream<String> everydayWords() {
        return WordList.words("/queries/everyday-words.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("everydayWords")
    void leavesAnEverydayWordAsItIs(String word) {
        List<String> alone = new ArrayList<>(read(word));
        // The words of a query that say nothing are not searched for.
        alone.set(COLUMNS - 1, "");
        assertThat(alone).containsExactly(word, "", "", "", "", "", "", "");
        assertThat(read(word + " kapper").subList(1, COLUMNS - 1)).containsExactly("", "", "", "", "kapper", "");
    }

    @ParameterizedTest
    @CsvSource({
        "lasser Beveren, 9120",
        "lasser Beveren West-Vlaanderen, 8800",
        "West-Vlaanderen Beveren, 8800",
        "beveren wvl, 8800",
        "Beveren Oost-Vlaanderen, 9120"
    })
    void tellsNamesakesApartByTheirProvince(String query, String postcode) {
        Question.PlaceWish place = READER.read(query, Set.of()).question().place();
        assertThat(place).isNotNull().extracting(Question.PlaceWish::postcode).isEqualTo(postcode);
    }

    @Test
    void hasCasesEnough() {
        assertThat(cases()).hasSizeGreaterThan(120);
        assertThat(everydayWords()).hasSizeGreaterThan(200);
    }

    private static List<String> read(String query) {
        Understood understood = READER.read(query, Set.of());
        Question question = understood.question();
        Question.PlaceWish place = question.place();
        String km = place == null ? "" : String.valueOf(Math.round(place.km()));
        String kinds = question.kinds().stream().map(Enum::name).collect(Collectors.joining(" "));
        String direction =
                question.direction() == null ? "" : question.direction().name();
        String also = Stream.of(
                        question.language() == null ? "" : question.language(),
                        question.specialNeeds() ? "special-needs" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        return List.of(
                query,
                place == null ? "" : place.label(),
                km,
                kinds,
                direction,
                String.join(" ", understood.concepts()),
                also,
                asTheyStand(understood));
    }

    private static String asTheyStand(Understood understood) {
        Set<String> plain = new HashSet<>();
        understood.question().things().stream()
                .filter(thing -> thing.concepts().isEmpty())
                .forEach(thing -> plain.addAll(thing.stems()));
        return understood.words().stream()
                .filter(word -> plain.contains(VOCABULARY.analysis().stem(word, Language.NL)))
                .collect(Collectors.joining(" "));
    }
}
