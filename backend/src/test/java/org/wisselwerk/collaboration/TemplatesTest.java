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
            assertThat(Stream.of(Language.NL, Language.EN).map(words::in))
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.endsWith("?") && text.equals(text.strip()) && text.length() <= 160);
        }
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
