package org.wisselwerk.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Theme;
import org.wisselwerk.matching.rank.Wording;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

class ListingReaderTest {

    private static final ListingReader READER = new ListingReader(Vocabulary.load());

    @Test
    void countsTheTitleFullyAndTheDescriptionHalf() {
        Wording wording = read("Stage bij een imker", "Soms helpen in de bloemenwinkel.");
        assertThat(wording.concepts()).containsEntry("imkerij", 1.0).containsEntry("bloemist", 0.5);
    }

    @Test
    void hearsWhatATextDenies() {
        Wording wording = read("Plaatsen van keukens", "Let op: dit is GEEN keukenhulp of horeca.");
        assertThat(wording.concepts()).containsOnlyKeys("keukenmontage");
        assertThat(wording.ruledOut()).contains("grootkeuken", "horeca");
    }

    @Test
    void hearsADenialAtTheEndOfAClause() {
        Wording wording = read("Lassen", "Ze kunnen halfautomaat, TIG nog niet.");
        assertThat(wording.ruledOut()).containsExactly("tig-lassen");
    }

    @Test
    void takesNotOnlyForNoDenial() {
        assertThat(read("Stage", "Niet enkel poetsen.").concepts()).containsKey("schoonmaak");
    }

    @Test
    void readsThemesAndTheNameOfTheOrganisation() {
        Wording wording = READER.read(new ListingText(
                Language.NL, "Studiedag", "", List.of(), null, Set.of(Theme.DIFFERENTIATIE), "Slagerij Vermeulen"));
        assertThat(wording.concepts()).containsKeys("differentiatie", "slagerij");
        assertThat(wording.names()).contains("vermeulen");
    }

    @Test
    void findsWhatIsDemandedWithoutException() {
        assertThat(Demands.onlyGrades("Enkel voor leerlingen uit de derde graad."))
                .containsExactlyInAnyOrder(3, 7);
        assertThat(Demands.onlyGrades("Ook derde graad welkom.")).isEmpty();
        assertThat(Demands.youngest("Minimum 18 jaar.")).hasValue(18);
        assertThat(Demands.youngest("Minimum 18 jaar of met attest van school."))
                .isEmpty();
        assertThat(Demands.youngest("Minimum 16 jaar, voor de heftruck is 18 jaar verplicht."))
                .hasValue(16);
        assertThat(Demands.oldest("1 leerling, 17j, zoekt")).hasValue(17);
    }

    private static Wording read(String title, String description) {
        return READER.read(new ListingText(Language.NL, title, description, List.of(), null, Set.of(), "Ergens bv"));
    }
}
