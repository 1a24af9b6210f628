package org.wisselwerk.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.place.Places;
import org.wisselwerk.testing.TestClock;
import org.wisselwerk.vocabulary.Vocabulary;

class QueryReaderTest {

    private static final QueryReader READER = new QueryReader(Vocabulary.load(), Places.load(), TestClock.TODAY);

    @ParameterizedTest
    @CsvSource({
        "kapper gent, Gent",
        "kapster sint niklaas, Sint-Niklaas",
        "schrijnwerker st-truiden, Sint-Truiden",
        "vloerder roeselaere, Roeselare",
        "chauffage bruxelles, Brussel",
        "stage in Mol, Mol",
        "bloemist regio hasselt, Hasselt",
        "dakwerker westhoek, Westhoek",
        "carrosserie limburg, Limburg",
        "lasser 9000, Gent"
    })
    void recognisesThePlace(String query, String place) {
        assertThat(Objects.requireNonNull(question(query).place()).label()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "lasstage, INTERNSHIP_PLACE",
        "internship carpentry, INTERNSHIP_PLACE",
        "alternance cuisine, DUAL_LEARNING_PLACE",
        "hybride leraar mechanica, DUAL_TEACHER",
        "gastspreker cyberpesten, GUEST_LESSON",
        "bezoek brouwerij, COMPANY_VISIT",
        "klasmanagement nascholing, PROFESSIONAL_DEVELOPMENT",
        "3d printer lenen, EQUIPMENT"
    })
    void recognisesTheKind(String query, Kind kind) {
        assertThat(question(query).kinds()).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "tandtechniek stage gent, tandtechniek",
        "metselar, metselen",
        "soudeur, lassen",
        "apotekersassistent, apotheek",
        "machine à coudre, naaimachine",
        "melkrobot, veeteelt",
        "PV panelen, zonnepanelen",
        "tweedehands laptops, server-materiaal"
    })
    void recognisesWhatItIsAbout(String query, String concept) {
        assertThat(READER.read(query, Set.of()).concepts()).containsExactly(concept);
    }

    @Test
    void recognisesDirectionLanguageAndAudience() {
        assertThat(question("lasser gezocht").direction()).isEqualTo(Direction.NEED);
        assertThat(question("english internship").language()).isEqualTo("en");
        assertThat(question("keukenhulp ov3").specialNeeds()).isTrue();
    }

    @Test
    void takesAnEverydayWordForAPlaceOnlyWhereAPlaceIsSpokenOf() {
        assertThat(question("werken met kinderen").place()).isNull();
    }

    @Test
    void leavesAloneWhatIsToBeTakenLiterally() {
        assertThat(READER.read("stage gent", Set.of("place")).question().place())
                .isNull();
        assertThat(READER.read("stage gent", Set.of("kind")).question().kinds()).isEmpty();
        assertThat(READER.read("kapper", Set.of("kapper")).concepts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", ".*", "AND OR NOT", "😀😀", "de het een", "'\"', '*'", "a:b AND (c"})
    void bearsWhateverIsTyped(String query) {
        assertThat(READER.read(query, Set.of())).isNotNull();
    }

    @Test
    void takesOneOfTwoKindsLiterallyAndKeepsTheOther() {
        String query = "stage of duaal schrijnwerker";
        assertThat(question(query).kinds()).containsExactly(Kind.INTERNSHIP_PLACE, Kind.DUAL_LEARNING_PLACE);
        assertThat(kindsWithout(query, "DUAL_LEARNING_PLACE")).containsExactly(Kind.INTERNSHIP_PLACE);
        assertThat(kindsWithout(query, "INTERNSHIP_PLACE")).containsExactly(Kind.DUAL_LEARNING_PLACE);
        assertThat(kindsWithout(query, "kind")).isEmpty();
    }

    private static Set<Kind> kindsWithout(String query, String literal) {
        return READER.read(query, Set.of(literal)).question().kinds();
    }

    @Test
    void readsTheBeginningOfAVeryLongQuery() {
        assertThat(READER.read("kapper ".repeat(1_000), Set.of()).concepts()).containsExactly("kapper");
    }

    private static Question question(String query) {
        return READER.read(query, Set.of()).question();
    }
}
