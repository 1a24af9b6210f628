package org.wisselwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.vocabulary.text.Language;

/** The shipped vocabulary is whole, and a broken one is refused with its line. */
class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void holdsSeveralHundredConceptsOfAllDomainsAndSectors() {
        assertThat(VOCABULARY.concepts()).hasSizeGreaterThanOrEqualTo(400);
        Set<String> domains = VOCABULARY.concepts().stream()
                .flatMap(concept -> concept.studyDomains().stream())
                .collect(Collectors.toSet());
        assertThat(domains)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StudyDomain.values())
                        .map(StudyDomain::code)
                        .toList());
        Set<Sector> sectors = VOCABULARY.concepts().stream()
                .flatMap(concept -> concept.sectors().stream())
                .collect(Collectors.toSet());
        assertThat(sectors).isEqualTo(EnumSet.allOf(Sector.class));
    }

    @Test
    void namesEveryConceptInThreeLanguages() {
        assertThat(VOCABULARY.concepts())
                .allSatisfy(concept -> assertThat(concept.labels())
                        .extracting(Label::language)
                        .contains(Language.NL, Language.FR, Language.EN));
    }

    @Test
    void givesAClearLabelToOneConceptOnly() {
        Map<String, String> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Concept concept : VOCABULARY.concepts()) {
            for (Label label : concept.labels()) {
                String key = label.language() + ":" + label.text().toLowerCase(Locale.ROOT);
                if (!label.ambiguous() && owners.put(key, concept.id()) != null) {
                    shared.add(key);
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void knowsTheTenThemesUnderTheirOwnCodes() {
        for (org.wisselwerk.listing.Theme theme : org.wisselwerk.listing.Theme.values()) {
            assertThat(VOCABULARY.byId(theme.code())).isPresent();
        }
    }

    @Test
    void findsNarrowerCloserThanBroaderAndNothingCloserThanTheSame() {
        assertThat(VOCABULARY.closeness("lassen", "lassen")).isEqualTo(1);
        assertThat(VOCABULARY.closeness("lassen", "tig-lassen"))
                .isGreaterThan(VOCABULARY.closeness("tig-lassen", "lassen"));
        assertThat(VOCABULARY.closeness("tig-lassen", "lassen")).isGreaterThan(0.5);
        assertThat(VOCABULARY.closeness("lassen", "kapper")).isZero();
        assertThat(VOCABULARY.closeness("lassen", "no-such-concept")).isZero();
    }

    @Test
    void inheritsDomainsAndSectors() {
        Concept tig = VOCABULARY.byId("tig-lassen").orElseThrow();
        assertThat(tig.studyDomains()).containsExactly("stem");
        assertThat(tig.sectors()).containsExactly(Sector.METAAL);
    }

    @Test
    void refusesALineThatIsNoConcept() {
        refuses("line 1: 2 fields instead of 9", "een | twee");
        refuses("line 1: 'Hoofd Letters' is no id", "Hoofd Letters | trade | | | | | woord | |");
        refuses("line 1: unknown type 'vak'", "een | vak | | | | | woord | |");
        refuses("line 1: unknown sector 'visserij'", "een | trade | | | | visserij | woord | |");
        refuses("line 1: een has no Dutch label", "een | trade | | | | | | mot | word");
        refuses("line 1: een has a label twice", "een | trade | | | | | woord; Woord | |");
        refuses("line 2: een stands twice", "een | trade | | | | | woord | |", "een | trade | | | | | ander | |");
    }

    @Test
    void refusesALinkThatLeadsNowhereOrRound() {
        refuses("een: no broader concept 'twee'", "een | trade | twee | | | | woord | |");
        refuses("een: no related concept 'twee'", "een | trade | | twee | | | woord | |");
        refuses(
                "broader links go round: een > twee > een",
                "een | trade | twee | | | | woord | |",
                "twee | trade | een | | | | ander | |");
    }

    private static void refuses(String message, String... lines) {
        assertThatThrownBy(() -> VocabularyFile.read(List.of(lines)))
                .isInstanceOf(VocabularyFault.class)
                .hasMessage(message);
    }
}
