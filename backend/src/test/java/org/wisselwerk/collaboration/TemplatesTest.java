package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.ExpectationTheme.COMMUNICATION;
import static org.wisselwerk.collaboration.ExpectationTheme.GUIDANCE;
import static org.wisselwerk.collaboration.ExpectationTheme.KNOWLEDGE_AND_SKILLS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

class TemplatesTest {

    private final Templates templates = Templates.load();

    @Test
    void everyKindRequiresTheThreeConditionsOfAGoodCollaboration() {
        for (Kind kind : Kind.values()) {
            assertThat(templates.of(kind))
                    .as(kind.name())
                    .filteredOn(Expectation.Item::required)
                    .hasSizeLessThanOrEqualTo(6)
                    .extracting(Expectation.Item::theme)
                    .contains(COMMUNICATION, GUIDANCE, KNOWLEDGE_AND_SKILLS);
        }
    }

    @Test
    void everyKindAsksEnoughInTheOrderOfTheThemes() {
        for (Kind kind : Kind.values()) {
            assertThat(templates.of(kind))
                    .as(kind.name())
                    .hasSizeGreaterThanOrEqualTo(8)
                    .extracting(Expectation.Item::theme)
                    .isSorted();
        }
    }

    @Test
    void whatCanBeChosenIsToldApart() {
        for (Form.Choice choice : forms(Form.Choice.class)) {
            assertThat(choice.options()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(choice.options()).extracting(Form.Option::code).doesNotHaveDuplicates();
            for (Language language : Language.values()) {
                assertThat(choice.options())
                        .extracting(option -> option.label().in(language))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void numbersLieBetweenTheirBounds() {
        assertThat(forms(Form.Amount.class))
                .isNotEmpty()
                .allMatch(form -> form.min() < form.max()
                        && form.step().signum() > 0
                        && form.differs().compareTo(form.step()) >= 0);
    }

    @Test
    void competencesStandBehindKnowledgeAndSkills() {
        List<Words> twenty = Stream.generate(() -> Fixture.WORDS).limit(20).toList();
        List<Expectation.Item> items = templates.fresh(Kind.INTERNSHIP_PLACE, twenty, new Fixture.Counting()).stream()
                .map(Expectation::item)
                .toList();
        assertThat(items).extracting(Expectation.Item::theme).isSorted();
        assertThat(items)
                .filteredOn(item -> item.question().form() instanceof Form.Level)
                .hasSize(Templates.MOST_COMPETENCES)
                .noneMatch(Expectation.Item::required)
                .extracting(Expectation.Item::code)
                .doesNotHaveDuplicates()
                .startsWith("COMPETENCE_1");
    }

    @Test
    void aQuestionIsReadBackAsItWasCopied() {
        for (Kind kind : Kind.values()) {
            for (Expectation.Item item : templates.of(kind)) {
                assertThat(QuestionFormat.read(QuestionFormat.write(item.question())))
                        .isEqualTo(item.question());
            }
        }
    }

    private <F extends Form> List<F> forms(Class<F> type) {
        return Stream.of(Kind.values())
                .flatMap(kind -> templates.of(kind).stream())
                .map(item -> item.question().form())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void codesAreUniqueWithinAKindAndWellFormed() {
        for (Kind kind : Kind.values()) {
            assertThat(templates.of(kind))
                    .extracting(Expectation.Item::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[A-Z_]{3,32}"));
        }
    }

    @Test
    void everyQuestionStandsInEveryLanguageAndEachIsItsOwn() {
        for (Words words : allWords()) {
            assertThat(Stream.of(Language.values()).map(words::in))
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.endsWith("?") && text.equals(text.strip()) && text.length() <= 160);
        }
    }

    @Test
    void aQuestionFromBeforeFrenchIsAskedInDutch() {
        String words = "{\"nl\":\"Wie?\",\"en\":\"Who?\"}";
        Question question = QuestionFormat.read("{\"title\":%1$s,\"asking\":%1$s,\"offering\":%1$s}".formatted(words));
        assertThat(question.title().in(Language.FR)).isEqualTo("Wie?");
        assertThat(question.form()).isEqualTo(new Form.Text());
    }

    @Test
    void everyTextStandsInFrench() {
        assertThat(allWords()).extracting(Words::fr).doesNotContainNull();
    }

    private List<Words> allWords() {
        List<Words> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            templates.of(kind).forEach(item -> {
                all.add(item.question().title());
                all.add(item.question().asking());
                all.add(item.question().offering());
            });
        }
        return all;
    }
}
