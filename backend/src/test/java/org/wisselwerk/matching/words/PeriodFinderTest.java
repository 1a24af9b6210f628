package org.wisselwerk.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.place.Places;
import org.wisselwerk.testing.TestClock;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.WordList;

/** When a query is about, on 23 November 2026. */
class PeriodFinderTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final QueryReader READER = new QueryReader(VOCABULARY, Places.load(), TestClock.TODAY);

    @ParameterizedTest
    @CsvSource({
        "stage lassen in maart, 2027-03-01, 2027-03-31",
        "stage november, 2026-11-01, 2026-11-30",
        "stage oktober, 2027-10-01, 2027-10-31",
        "stage februari 2027, 2027-02-01, 2027-02-28",
        "stage februari 2028, 2028-02-01, 2028-02-29",
        "bedrijfsbezoek voorjaar, 2027-03-01, 2027-05-31",
        "bedrijfsbezoek winter, 2026-12-01, 2027-02-28",
        "stage tweede semester, 2027-02-01, 2027-06-30",
        "stage tweede semester 2027-2028, 2028-02-01, 2028-06-30",
        "dit schooljaar stage, 2026-09-01, 2027-06-30",
        "stage volgend schooljaar, 2027-09-01, 2028-06-30",
        "stage schooljaar 2027-2028, 2027-09-01, 2028-06-30",
        "stage begin mei, 2027-05-01, 2027-05-31",
        "bezoek 15 maart, 2027-03-15, 2027-03-15",
        "bezoek 15 november, 2027-11-15, 2027-11-15",
        "bezoek 31 april, 2027-04-01, 2027-04-30",
        "company visit in March, 2027-03-01, 2027-03-31",
        "internship may 2027, 2027-05-01, 2027-05-31",
        "internship next spring, 2027-03-01, 2027-05-31",
        "visite en mars, 2027-03-01, 2027-03-31",
        "visite au mois de mai, 2027-05-01, 2027-05-31",
        "stage pour une élève mars, 2027-03-01, 2027-03-31",
        "stage début février, 2027-02-01, 2027-02-28",
        "stage en été, 2027-06-01, 2027-08-31"
    })
    void understandsAPartOfTheYear(String query, LocalDate from, LocalDate to) {
        assertThat(period(query)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "stage vanaf maart, 2027-03-01",
        "vanaf 1 maart, 2027-03-01",
        "vanaf 1 november, 2026-11-01",
        "stage vanaf begin februari 2027, 2027-02-01",
        "internship from March, 2027-03-01",
        "stage dès mars, 2027-03-01",
        "stage à partir du 1er mars, 2027-03-01"
    })
    void understandsABeginning(String query, LocalDate from) {
        assertThat(period(query)).isEqualTo(new Period(from, null));
    }

    @ParameterizedTest
    @CsvSource({
        "stage tot juni, 2027-06-30",
        "stage tot en met 15 januari, 2027-01-15",
        "internship until June, 2027-06-30",
        "stage jusqu’en juin, 2027-06-30"
    })
    void understandsAnEnd(String query, LocalDate to) {
        assertThat(period(query)).isEqualTo(new Period(null, to));
    }

    @ParameterizedTest
    @CsvSource({
        "stage van maart tot juni, 2027-03-01, 2027-06-30",
        "stage vanaf maart tot en met mei, 2027-03-01, 2027-05-31",
        "stage maart-april, 2027-03-01, 2027-04-30",
        "stage van september tot juni, 2026-09-01, 2027-06-30",
        "stage september 2027 tot juni, 2027-09-01, 2028-06-30",
        "stage september tot juni 2028, 2027-09-01, 2028-06-30",
        "stage 15 maart tot 2 april, 2027-03-15, 2027-04-02",
        "internship from March to June, 2027-03-01, 2027-06-30",
        "stage de mars à juin, 2027-03-01, 2027-06-30"
    })
    void understandsFromOneToAnother(String query, LocalDate from, LocalDate to) {
        assertThat(period(query)).isEqualTo(new Period(from, to));
    }

    @Test
    void theFirstOfTwoApartCounts() {
        assertThat(period("stage maart lassen juni"))
                .isEqualTo(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)));
        assertThat(period("stage maart 2028 tot januari 2027"))
                .isEqualTo(new Period(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 3, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chocolade mars",
                "planeet Mars",
                "restaurant August",
                "bakkerij june",
                "march music",
                "may the school",
                "niet in juli",
                "stage geen maart",
                "java spring boot",
                "stage in spring boot",
                "schooljaar",
                "semester",
                "wintersport",
                "de school van mijn kind",
                "2027",
                "stage 15"
            })
    void leavesOtherMeaningsAlone(String query) {
        assertThat(period(query)).isNull();
    }

    @Test
    void leavesAPostcodeBehindAMonthAPostcode() {
        Question question = read("stage maart 2018").question();
        assertThat(question.period()).isEqualTo(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)));
        assertThat(Objects.requireNonNull(question.place()).postcode()).isEqualTo("2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lassen stage in maart Gent",
                "in maart 2027 stage lassen gent",
                "stage lassen Gent vanaf 1 maart",
                "stage lassen en mars Gent"
            })
    void readsTheRestAsIfItWereNotThere(String query) {
        Understood understood = read(query);
        assertThat(understood.words()).containsExactlyInAnyOrder("lassen");
        assertThat(understood.concepts()).containsExactly("lassen");
        assertThat(understood.question().kinds()).containsExactly(Kind.INTERNSHIP_PLACE);
        assertThat(Objects.requireNonNull(understood.question().place()).label())
                .isEqualTo("Gent");
        assertThat(understood.question().period()).isNotNull();
    }

    @Test
    void takesItLiterallyWhenTold() {
        Understood understood = READER.read("visite en mars", Set.of("period"));
        assertThat(understood.question().period()).isNull();
        assertThat(understood.words()).contains("mars");
    }

    @Test
    void whoAsksOnlyWhenAsksForEverythingThen() {
        Question question = read("in maart").question();
        assertThat(question.things()).isEmpty();
        assertThat(question.isEmpty()).isFalse();
    }

    /** Of one word. */
    static Stream<String> sureNames() {
        return WordList.lines("/matching/period-words.txt").stream()
                .filter(line -> line.startsWith("stretch"))
                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split(";")))
                .map(String::strip)
                .filter(name -> !name.startsWith("?") && !name.contains(" "));
    }

    /** Else a query would lose a thing to search for. */
    @ParameterizedTest
    @MethodSource("sureNames")
    void whatSurelyMeansAPartOfTheYearMeansNothingToTheVocabulary(String name) {
        assertThat(READER.read(name, Set.of("period")).concepts()).isEqualTo(List.of());
        assertThat(period(name)).isNotNull();
    }

    private static @Nullable Period period(String query) {
        return read(query).question().period();
    }

    private static Understood read(String query) {
        return READER.read(query, Set.of());
    }
}
