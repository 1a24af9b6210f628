package org.wisselwerk.vocabulary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wisselwerk.vocabulary.Vocabulary;

class TextAnalysisTest {

    private static final TextAnalysis ANALYSIS = Vocabulary.load().analysis();

    static Stream<String> pairs() {
        return WordList.lines("/vocabulary/word-pairs.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bringsTogetherWhatBelongsTogetherAndNothingElse(String pair) {
        String[] words = pair.split("\\s+");
        Set<String> shared = keys(words[1]);
        shared.retainAll(keys(words[2]));
        assertThat(!shared.isEmpty()).as(pair + " share " + shared).isEqualTo(words[0].equals("="));
    }

    private static Set<String> keys(String word) {
        Set<String> keys = new HashSet<>();
        for (Token token : ANALYSIS.analyse(word.replace('_', ' '), Language.NL)) {
            keys.add(token.stem());
            keys.addAll(token.parts());
            keys.addAll(token.roots());
        }
        return keys;
    }

    @Test
    void splitsAtHyphensAndKeepsALoneLetterWithItsWord() {
        assertThat(texts("TIG-lassen, e-bike en pc's")).containsExactly("tig", "lassen", "ebike", "en", "pc");
    }

    @Test
    void givesAHangingWordTheHeadOfTheNextCompound() {
        assertThat(texts("draai- en freesmachines")).containsExactly("draaimachine", "en", "freesmachines");
    }

    @Test
    void foldsCaseAndDiacritics() {
        assertThat(texts("Crèche COÖPERATIE façade")).containsExactly("creche", "cooperatie", "facade");
    }

    @Test
    void countsClauses() {
        assertThat(ANALYSIS.analyse("een, twee. drie 3,5", Language.NL))
                .extracting(Token::clause)
                .containsExactly(0, 1, 2, 2, 2);
    }

    @Test
    void bearsWhateverComes() {
        for (String text : List.of("", " ", "😀", "\u0000", "-", "''", "a".repeat(20_000), "-".repeat(1_000))) {
            for (Language language : Language.values()) {
                assertThat(ANALYSIS.analyse(text, language)).isNotNull();
            }
        }
    }

    @Test
    void stemsFrenchAndEnglish() {
        assertThat(ANALYSIS.stem("soudeuse", Language.FR)).isEqualTo(ANALYSIS.stem("soudeurs", Language.FR));
        assertThat(ANALYSIS.stem("welding", Language.EN)).isEqualTo(ANALYSIS.stem("welds", Language.EN));
        assertThat(ANALYSIS.stem("batteries", Language.EN)).isEqualTo(ANALYSIS.stem("battery", Language.EN));
    }

    private static List<String> texts(String text) {
        return ANALYSIS.analyse(text, Language.NL).stream().map(Token::text).toList();
    }
}
