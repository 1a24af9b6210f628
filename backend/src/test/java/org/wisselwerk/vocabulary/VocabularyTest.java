package org.wisselwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;

/** The shipped vocabulary is whole, and a broken one is refused with its line. */
class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final List<String> LINES = lines();

    private static final int FEWEST_CONCEPTS = 1_300;

    private static final Set<ConceptType> OF_A_FIELD =
            EnumSet.of(ConceptType.TRADE, ConceptType.TECHNIQUE, ConceptType.TOOL);

    /** They serve every programme and every sector, so naming some would say something untrue of a listing. */
    private static final Set<String> OF_EVERY_FIELD =
            Set.of("gereedschap", "didactisch-materiaal", "schoolmeubilair", "uniformen-kledij");

    /** Everyday words by which a trade is named all the same, without anything beside it. */
    private static final Set<String> EVERYDAY_ON_PURPOSE =
            Set.of(("baby's boter brood care commune creatief dokter droit drukken eindwerk ensemble evaluatie film"
                + " foto's garçon gemeente groen histoire hotel hôtel klastitularis krant kunst mais maître maïs"
                + " milieu musique nieuws noteren organiseren oudercomité paard scheren secretariaat soldaat spoor"
                + " stal studeren taal tappen tijdschrift tuin turnzaal verkoop vis vlees wijn winkel zaal zingen"
                + " zorg")
                    .split(" "));

    private static final Set<ConceptType> NAMED_IN_ALL_LANGUAGES = EnumSet.of(
            ConceptType.TRADE, ConceptType.TECHNIQUE, ConceptType.TOOL, ConceptType.SUBJECT, ConceptType.CERTIFICATE);

    @Test
    void holdsManyConceptsOfAllDomainsAndSectors() {
        assertThat(VOCABULARY.concepts()).hasSizeGreaterThanOrEqualTo(FEWEST_CONCEPTS);
        Set<String> domains = VOCABULARY.concepts().stream()
                .flatMap(concept -> concept.studyDomains().stream())
                .collect(Collectors.toSet());
        assertThat(domains).isEqualTo(VocabularyFile.STUDY_DOMAINS);
        Set<Sector> sectors = VOCABULARY.concepts().stream()
                .flatMap(concept -> concept.sectors().stream())
                .collect(Collectors.toSet());
        assertThat(sectors).isEqualTo(EnumSet.allOf(Sector.class));
    }

    @Test
    void knowsTheStudyDomainsOfTheProduct() {
        assertThat(VocabularyFile.STUDY_DOMAINS)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StudyDomain.values())
                        .map(StudyDomain::code)
                        .toList());
    }

    @Test
    void namesWhatPeopleSearchForInThreeLanguages() {
        assertThat(amiss(concept -> NAMED_IN_ALL_LANGUAGES.contains(concept.type())
                        && concept.labels().stream()
                                        .map(Label::language)
                                        .distinct()
                                        .count()
                                < Language.values().length))
                .isEmpty();
    }

    @Test
    void givesEveryTradeTechniqueAndToolAStudyDomainAndASector() {
        assertThat(amiss(concept -> OF_A_FIELD.contains(concept.type())
                        && !OF_EVERY_FIELD.contains(concept.id())
                        && (concept.studyDomains().isEmpty()
                                || concept.sectors().isEmpty())))
                .isEmpty();
    }

    @Test
    void namesATradeByAnEverydayWordOnPurposeOnly() {
        assertThat(VOCABULARY.concepts().stream()
                        .flatMap(concept -> concept.labels().stream())
                        .filter(label -> !label.ambiguous() && !label.isInCapitals())
                        .map(Label::text)
                        .filter(text -> VOCABULARY.analysis().isEveryday(Folding.fold(text))))
                .isSubsetOf(EVERYDAY_ON_PURPOSE);
    }

    @Test
    void linksNoConceptTwiceOrToItself() {
        assertThat(amiss(concept -> concept.broader().contains(concept.id())
                        || concept.related().contains(concept.id())
                        || concept.related().stream().anyMatch(concept.broader()::contains)
                        || new HashSet<>(concept.broader()).size()
                                < concept.broader().size()
                        || new HashSet<>(concept.related()).size()
                                < concept.related().size()))
                .isEmpty();
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
        refuses("line 1: unknown study domain 'STEM'", "een | trade | | | STEM | | woord | |");
        refuses("line 1: een has no Dutch label", "een | trade | | | | | | mot | word");
        refuses("line 2: een stands twice", "een | trade | | | | | woord | |", "een | trade | | | | | ander | |");
    }

    @Test
    void refusesALabelThatStandsTwice() {
        refuses("line 1: een has a label twice", "een | trade | | | | | woord; Woord | |");
        refuses("line 1: een has a label twice", "een | trade | | | | | woord; ?woord | |");
        refuses(
                "line 3: twee and een have the same clear label 'Crèche'",
                "een | trade | | | | | woord; creche | |",
                "# a remark",
                "twee | trade | | | | | ander; Crèche | |");
        refuses(
                "line 2: twee and een have the same clear label 'mot'",
                "een | trade | | | | | woord | mot |",
                "twee | trade | | | | | ander | mot |");
    }

    @Test
    void bearsADoubtfulLabelOnSeveralConceptsAndAWordOfTwoLanguages() {
        assertThat(VocabularyFile.read(List.of(
                        "een | trade | | | | | woord; ?ketel | mot |", "twee | trade | | | | | ketel; mot | |")))
                .hasSize(2);
    }

    @Test
    void refusesALinkThatLeadsNowhere() {
        refuses("line 1: een: no broader concept 'twee'", "een | trade | twee | | | | woord | |");
        refuses("line 2: een: no related concept 'twee'", "", "een | trade | | twee | | | woord | |");
    }

    @Test
    void refusesABroaderLinkThatGoesRound() {
        refuses("line 1: broader links go round: een > een", "een | trade | een | | | | woord | |");
        refuses(
                "line 1: broader links go round: een > twee > een",
                "een | trade | twee | | | | woord | |",
                "twee | trade | een | | | | ander | |");
        refuses(
                "line 2: broader links go round: twee > drie > twee",
                "een | trade | twee | | | | woord | |",
                "twee | trade | drie | | | | ander | |",
                "drie | trade | twee | | | | derde | |");
    }

    @Test
    void readsAVocabularyWithManyWaysUp() {
        List<String> lines = new ArrayList<>(List.of("c0 | group | | | stem | metaal | nul | |"));
        for (int i = 1; i < 60; i++) {
            lines.add("c%d | trade | c%d; c%d | | | | woord%d | |".formatted(i, i - 1, Math.max(0, i - 2), i));
        }
        assertThat(VocabularyFile.read(lines))
                .allSatisfy(concept -> assertThat(concept.sectors()).containsExactly(Sector.METAAL));
    }

    /** Lines of the shipped file whose concept is as it must not be. */
    private static List<String> amiss(Predicate<Concept> wrong) {
        List<String> ids =
                VOCABULARY.concepts().stream().filter(wrong).map(Concept::id).toList();
        return IntStream.range(0, LINES.size())
                .filter(i -> ids.contains(LINES.get(i).split("\\|", 2)[0].strip()))
                .mapToObj(i -> "line " + (i + 1) + ": " + LINES.get(i))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream stream = VocabularyTest.class.getResourceAsStream("/vocabulary/concepts.psv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuses(String message, String... lines) {
        assertThatThrownBy(() -> VocabularyFile.read(List.of(lines)))
                .isInstanceOf(VocabularyFault.class)
                .hasMessage(message);
    }
}
