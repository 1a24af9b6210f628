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
                    .extracting(Expectation.Item::theme)
                    .containsExactly(COMMUNICATION, GUIDANCE, KNOWLEDGE_AND_SKILLS);
        }
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
